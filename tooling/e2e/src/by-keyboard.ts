import { expect, type Locator, type Page } from '@playwright/test'

/** More presses of Tab than any page of a pattern has stops. */
const STOPS_MAX = 60

/**
 * Goes on by Tab until an element has the focus, as a person without a mouse does, and sees on the way that every stop shows
 * that it has the focus and lies under nothing (2.4.7, 2.4.11).
 */
export async function tabTo(page: Page, wanted: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(wanted).toBeVisible()
  for (let stop = 0; stop < STOPS_MAX && !(await hasFocus(wanted)); stop += 1) {
    await page.keyboard.press(key)
    expect(await faultOfStop(page)).toBeNull()
  }
  await expect(wanted).toBeFocused()
}

/** Goes to an element by Tab and presses keys there, one after the other. */
export async function pressAt(page: Page, wanted: Locator, ...keys: readonly string[]): Promise<void> {
  await tabTo(page, wanted)
  for (const key of keys.length === 0 ? ['Enter'] : keys) await page.keyboard.press(key)
}

function hasFocus(element: Locator): Promise<boolean> {
  return element.evaluate((one) => one === document.activeElement)
}

/** What is wrong with what has the focus now: no sign of it, or under something else; null when nothing is. */
function faultOfStop(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const stop = document.activeElement
    // After the last stop a browser goes to its own bars.
    if (!(stop instanceof HTMLElement) || stop === document.body) return null
    const name = `${stop.tagName.toLowerCase()} "${(stop.ariaLabel ?? stop.textContent ?? '').trim().slice(0, 40)}"`
    // A hidden input stands behind a drawn one: its label is what is seen.
    const label = (stop as HTMLInputElement).labels?.[0]
    const hasRing = ({ outlineStyle, outlineWidth, boxShadow }: CSSStyleDeclaration) =>
      (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none'
    // A card's link draws the ring around the whole card, a hidden input around what is drawn for it.
    const isShown = [stop, label, stop.parentElement, stop.nextElementSibling].some((one) => one && hasRing(getComputedStyle(one))) || hasRing(getComputedStyle(stop, '::after'))
    if (!isShown) return `${name} has the focus and does not show it`
    const [line] = stop.getClientRects()
    if (!line || line.width < 8 || line.height < 8) return null
    const top = document.elementFromPoint(line.left + line.width / 2, line.top + Math.min(line.height, 40) / 2)
    if (top && (stop.contains(top) || top.contains(stop) || label?.contains(top))) return null
    return `${name} has the focus and lies under ${top?.outerHTML.slice(0, 80) ?? 'the edge of the window'}`
  })
}
