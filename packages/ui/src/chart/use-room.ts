import { useLayoutEffect, useState, type RefObject } from 'react'

/** Taken for a drawing before it is laid out: a phone, and letters of 14 px. */
const AT_FIRST = { width: 320, letter: 14 }

/** How wide an element is and how large its letters are, in pixels, as either changes: a drawing whose words stay readable. */
export function useRoom(element: RefObject<HTMLElement | null>): { width: number; letter: number } {
  const [room, setRoom] = useState(AT_FIRST)
  useLayoutEffect(() => {
    const measured = element.current
    if (!measured) return undefined
    const observer = new ResizeObserver(() =>
      setRoom({ width: Math.max(1, measured.clientWidth), letter: Number(getComputedStyle(measured).fontSize.replace('px', '')) || AT_FIRST.letter }),
    )
    observer.observe(measured)
    return () => observer.disconnect()
  }, [element])
  return room
}
