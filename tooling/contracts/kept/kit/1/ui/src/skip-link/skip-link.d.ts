/** The first thing a keyboard meets: past the bars to the page. `target` is the id of `<main>`. @default 'main' */
export declare function SkipLink({ target }: {
    target?: string;
}): import("react").JSX.Element;
