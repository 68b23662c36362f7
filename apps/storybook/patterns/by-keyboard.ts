import { expect } from 'storybook/test'

/** More presses than any pattern has stops. */
const STOPS_MAX = 60

/** What a play is given to press keys with. */
type Keys = { tab: () => Promise<void>; keyboard: (keys: string) => Promise<void> }

/** Goes on by Tab until an element has the focus, as a person without a mouse does. Fails when it is never reached. */
export async function tabTo(keys: Keys, element: HTMLElement): Promise<void> {
  for (let stop = 0; stop < STOPS_MAX && document.activeElement !== element; stop++) {
    const before = document.activeElement
    await keys.tab()
    if (document.activeElement === before) passClosedPart(before)
  }
  await expect(element).toHaveFocus()
}

/** What stands in a closed part is no stop in a browser; the simulated Tab waits before it for ever. */
function passClosedPart(before: Element | null): void {
  const part = before?.closest('details:not([open])')
  if (!part) return
  const stops = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
  stops.find((stop) => !part.contains(stop) && Boolean(part.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING))?.focus()
}

/** Tabs to an element and presses a key there. */
export async function press(keys: Keys, element: HTMLElement, key = '{Enter}'): Promise<void> {
  await tabTo(keys, element)
  await keys.keyboard(key)
}
