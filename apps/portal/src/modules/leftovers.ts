import { callingModule } from './caller.ts'
import { tell } from './report.ts'

/** What ends something that a module began. */
type End = () => void

/** Begun by each module on what the page shares, and not yet ended. */
const begun = new Map<string, Map<unknown, End>>()
const shown = new Map<string, number>()
/** Style sheets made by script before any module's code ran: the portal's own. */
let ownSheets: readonly CSSStyleSheet[] = []

/**
 * A page or card of a module is drawn. @returns how to say that it is gone; with the last one everything ends that the
 * module began on the window, the document and the clock, and its style sheets are out of force
 */
export function isShown(id: string): End {
  const count = shown.get(id) ?? 0
  shown.set(id, count + 1)
  setStyles(id, true)
  return () => {
    shown.set(id, (shown.get(id) ?? 1) - 1)
    // The next page of the same module is drawn in the same moment.
    setTimeout(() => shown.get(id) === 0 && endAll(id))
  }
}

function endAll(id: string): void {
  const left = begun.get(id)
  begun.delete(id)
  for (const end of left?.values() ?? []) end()
  const added = document.adoptedStyleSheets.filter((sheet) => !ownSheets.includes(sheet))
  if (added.length > 0) document.adoptedStyleSheets = [...ownSheets]
  setStyles(id, false)
  const count = (left?.size ?? 0) + added.length
  if (count > 0) tell({ moduleId: id, stage: 'leak', message: `left ${left?.size ?? 0} timers or listeners and ${added.length} style sheets behind; they were ended` })
}

function setStyles(id: string, inForce: boolean): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>(`link[rel=stylesheet][href*="/modules/${id}/"]`)) link.media = inForce ? '' : 'not all'
}

/** Notes intervals, and listeners on window and document, that modules' own code begins. */
export function trackLeftovers(): void {
  ownSheets = [...document.adoptedStyleSheets]
  trackIntervals()
  for (const target of [window, document]) trackListeners(target)
}

function trackIntervals(): void {
  const { setInterval: begin, clearInterval: end } = globalThis
  const own = (...args: Parameters<typeof begin>) => {
    const caller = callingModule()
    const timer = begin(...args)
    if (caller !== null) note(caller, timer, () => end(timer))
    return timer
  }
  globalThis.setInterval = Object.assign(own, begin)
  globalThis.clearInterval = (timer) => {
    for (const of of begun.values()) of.delete(timer)
    end(timer)
  }
}

function trackListeners(target: Window | Document): void {
  const add = target.addEventListener.bind(target)
  const remove = target.removeEventListener.bind(target)
  const keyOf = (type: string, listener: unknown, options: unknown) => keyFor(target, { type, listener, isCapture: typeof options === 'object' ? (options as { capture?: boolean } | null)?.capture === true : options === true })
  target.addEventListener = (type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions) => {
    const caller = callingModule()
    add(type, listener, options)
    if (caller === null) return
    const key = keyOf(type, listener, options)
    note(caller, key, () => remove(type, listener, options))
    if (typeof options === 'object') options.signal?.addEventListener('abort', () => begun.get(caller)?.delete(key))
  }
  target.removeEventListener = (type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions) => {
    remove(type, listener, options)
    const key = keyOf(type, listener, options)
    for (const of of begun.values()) of.delete(key)
  }
}

const listenerIds = new WeakMap<object, number>()
let lastListener = 0

function keyFor(target: Window | Document, of: { type: string; listener: unknown; isCapture: boolean }): string {
  const object = (of.listener ?? target) as object
  let id = listenerIds.get(object)
  if (id === undefined) listenerIds.set(object, (id = ++lastListener))
  return `${target === window ? 'window' : 'document'} ${of.type} ${id} ${of.isCapture}`
}

function note(id: string, key: unknown, end: End): void {
  const of = begun.get(id) ?? new Map<unknown, End>()
  of.set(key, end)
  begun.set(id, of)
  // Begun after the last page was left: nobody will come to end it.
  if ((shown.get(id) ?? 0) === 0 && shown.has(id)) setTimeout(() => shown.get(id) === 0 && endAll(id))
}
