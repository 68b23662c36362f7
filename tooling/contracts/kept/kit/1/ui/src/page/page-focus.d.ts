/**
 * Whether a page's heading takes the focus now: not on the first page of a document (the browser reads that one itself),
 * not twice for one heading, and not when the person is already typing somewhere in the page.
 */
export declare function takesFocus(heading: Element): boolean;
