const shown = new WeakSet<Document>()
const seen = new WeakSet<Element>()

/**
 * Whether a page's heading takes the focus now: not on the first page of a document (the browser reads that one itself),
 * not twice for one heading, and not when the person is already typing somewhere in the page.
 */
export function takesFocus(heading: Element): boolean {
  if (seen.has(heading)) return false
  seen.add(heading)
  const isFirst = !shown.has(heading.ownerDocument)
  shown.add(heading.ownerDocument)
  const active = heading.ownerDocument.activeElement
  const isTyping = active instanceof HTMLElement && active.matches('input, select, textarea, dialog *')
  return !isFirst && !isTyping
}
