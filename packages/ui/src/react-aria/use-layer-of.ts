import { useEffect, useState, type RefObject } from 'react'

/**
 * Where what a component opens has to be drawn: inside the modal dialog it stands in, since everything else is out of reach
 * then; undefined (the page's body) outside of one.
 */
export function useLayerOf(ref: RefObject<Element | null>): HTMLElement | undefined {
  const [layer, setLayer] = useState<HTMLElement>()
  useEffect(() => setLayer(ref.current?.closest('dialog') ?? undefined), [ref])
  return layer
}
