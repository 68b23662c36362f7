import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import { pannedFrame, zoomedFrame, type MapFrame } from './map-frame.ts'

/** Pixels a pointer may move and still be a press. */
const PRESS_PX = 4

/** Part of the width or height that an arrow key moves. */
const STEP = 0.2

type Pointers = Map<number, { x: number; y: number }>

/**
 * What of a map is in sight, and how keys and pointers change it: arrows, plus, minus and 0; dragging, two fingers, and
 * the wheel with Ctrl (without it the page scrolls).
 */
export function useMapFrame(whole: MapFrame) {
  const [kept, setKept] = useState({ whole, frame: whole })
  // Another content is shown whole, whatever was in sight of the one before.
  const frame = isSame(kept.whole, whole) ? kept.frame : whole
  const change = (next: (frame: MapFrame) => MapFrame) => setKept((before) => ({ whole, frame: next(isSame(before.whole, whole) ? before.frame : whole) }))
  const surface = useRef<HTMLDivElement>(null)
  const pointers = useRef<Pointers>(new Map())
  const moved = useRef(0)

  const zoom = (factor: number, around?: { x: number; y: number }) => change((before) => zoomedFrame(before, factor, whole, around))
  const pan = (x: number, y: number) => change((before) => pannedFrame(before, { x, y }, whole))
  const share = (point: { x: number; y: number }) => {
    const box = surface.current!.getBoundingClientRect()
    return { x: (point.x - box.left) / box.width, y: (point.y - box.top) / box.height }
  }

  // React's own listener is passive: it could not keep the page from zooming. Put on anew each time, it sees what is in sight.
  useEffect(() => {
    const element = surface.current
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey) return
      event.preventDefault()
      zoom(Math.exp(-event.deltaY / 300), share({ x: event.clientX, y: event.clientY }))
    }
    element?.addEventListener('wheel', onWheel, { passive: false })
    return () => element?.removeEventListener('wheel', onWheel)
  })

  const handlers = {
    onKeyDown: (event: KeyboardEvent) => {
      const act = keyAction(event.key, { pan, zoom, showAll: () => change(() => whole) })
      if (!act || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      act()
    },
    onPointerDown: (event: PointerEvent) => {
      pointers.current.set(event.pointerId, { x: event.clientX, y: event.clientY })
      moved.current = 0
    },
    onPointerMove: (event: PointerEvent) => {
      const before = pointers.current.get(event.pointerId)
      if (!before) return
      const now = { x: event.clientX, y: event.clientY }
      moved.current += Math.hypot(now.x - before.x, now.y - before.y)
      if (moved.current > PRESS_PX) surface.current?.setPointerCapture(event.pointerId)
      const other = [...pointers.current].find(([id]) => id !== event.pointerId)?.[1]
      pointers.current.set(event.pointerId, now)
      if (other) zoom(distance(now, other) / Math.max(1, distance(before, other)), share(other))
      else if (moved.current > PRESS_PX) {
        const [from, to] = [share(before), share(now)]
        pan(from.x - to.x, from.y - to.y)
      }
    },
    onPointerUp: (event: PointerEvent) => void pointers.current.delete(event.pointerId),
    onPointerCancel: (event: PointerEvent) => void pointers.current.delete(event.pointerId),
    onPointerLeave: (event: PointerEvent) => void (event.buttons === 0 && pointers.current.delete(event.pointerId)),
  }
  return { frame, zoom: (factor: number) => zoom(factor), showAll: () => change(() => whole), handlers, surface }
}

function isSame(one: MapFrame, other: MapFrame): boolean {
  return one.x === other.x && one.y === other.y && one.width === other.width
}

function keyAction(key: string, act: { pan: (x: number, y: number) => void; zoom: (factor: number) => void; showAll: () => void }): (() => void) | undefined {
  const actions: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => act.pan(-STEP, 0),
    ArrowRight: () => act.pan(STEP, 0),
    ArrowUp: () => act.pan(0, -STEP),
    ArrowDown: () => act.pan(0, STEP),
    '+': () => act.zoom(1.5),
    '=': () => act.zoom(1.5),
    '-': () => act.zoom(1 / 1.5),
    '0': act.showAll,
  }
  return actions[key]
}

function distance(a: { x: number; y: number }, b: { x: number; y: number }): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}
