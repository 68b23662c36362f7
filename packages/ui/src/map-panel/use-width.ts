import { useLayoutEffect, useState, type RefObject } from 'react'

/** Width taken for an element before it is laid out: a phone's. */
const WIDTH_AT_FIRST = 360

/** How wide an element is, in pixels of the screen, as it changes. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(WIDTH_AT_FIRST)
  useLayoutEffect(() => {
    const measured = element.current
    if (!measured) return
    const observer = new ResizeObserver(([entry]) => setWidth(Math.max(1, entry?.contentRect.width ?? WIDTH_AT_FIRST)))
    observer.observe(measured)
    return () => observer.disconnect()
  }, [element])
  return width
}
