import type { Page } from '@playwright/test'

/** A window as small as a page must fit in without scrolling sideways (WCAG 1.4.10, OP25), in CSS pixels. */
const SMALLEST = { width: 320, height: 256 }

/** What is wrong with a page in the smallest window: sideways scrolling, and what takes the focus but cannot be seen. */
export async function faultsWhenSmallest(page: Page): Promise<string[]> {
  const before = page.viewportSize()!
  await page.setViewportSize(SMALLEST)
  const faults = [...(await sideways(page, '320 px')), ...(await covered(page))]
  await page.setViewportSize(before)
  return faults
}

/** What is wrong with a page whose text is twice as large (WCAG 1.4.4): sideways scrolling and text cut off. */
export async function faultsWithLargeText(page: Page): Promise<string[]> {
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
  const faults = [...(await sideways(page, '200 % text')), ...(await cutOff(page))]
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'))
  return faults
}

async function sideways(page: Page, when: string): Promise<string[]> {
  return page.evaluate((at) => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const wide = [...document.body.querySelectorAll('*')].find((one) => one.getBoundingClientRect().right > clientWidth + 1)
    return [`scrolls sideways at ${at}: ${scrollWidth} in ${clientWidth} (${wide?.outerHTML.slice(0, 120)})`]
  }, when)
}

/** Controls that, when focused, lie under something else, such as a bar at the bottom. */
async function covered(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = []
    for (const element of document.querySelectorAll<HTMLElement>('main :is(a[href], button:enabled, input:enabled, select:enabled, textarea:enabled)')) {
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue
      element.focus()
      const box = element.getBoundingClientRect()
      // Hidden inputs behind a drawn one are a pixel large: their label is what is seen.
      if (document.activeElement !== element || box.width < 8 || box.height < 8) continue
      const [line] = element.getClientRects()
      const top = line && document.elementFromPoint(line.left + line.width / 2, line.top + Math.min(line.height, 40) / 2)
      if (top && (element.contains(top) || top.contains(element) || (element as HTMLInputElement).labels?.[0]?.contains(top))) continue
      faults.push(`the focused ${element.tagName.toLowerCase()} "${(element.ariaLabel ?? element.textContent ?? '').trim().slice(0, 40)}" is covered`)
    }
    return faults.slice(0, 3)
  })
}

async function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = []
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      const style = getComputedStyle(element)
      const hasText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== '')
      const clips = /hidden|clip/.test(style.overflowX) && element.clientWidth > 1
      if (hasText && clips && element.scrollWidth > element.clientWidth + 1) faults.push(`cut off at 200 % text: ${element.textContent!.trim().slice(0, 60)}`)
    }
    return faults.slice(0, 3)
  })
}
