/** Times that the same address was left while a module had just come, before it is not loaded by itself any more. */
const LEFT_MAX = 3

/** A module that has been there for so long is no loop: a document that is being reloaded lives on until the answer comes. */
const SETTLED_MS = 10_000

type Trace = { left: number; isLoading: boolean; path: string }

/** Kept in the tab's own storage, so that it outlives the document that a module loads again or hangs. */
const keyOf = (id: string) => `mc.portal.loading.${id}`

/**
 * Whether a module may be loaded without being asked for. Not after the same address was loaded over and over with nobody
 * touching the page, nor when the document before ended without a word while the module was loading: then the browser or
 * the person had to stop it.
 */
export function mayLoad(id: string): boolean {
  const trace = read(id)
  return trace === null || ((trace.left < LEFT_MAX || !cameFromItself()) && !trace.isLoading)
}

/** Whether this document replaced one of the same address by script or reload, rather than being opened. */
function cameFromItself(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return entry?.type === 'reload' || (document.referrer !== '' && new URL(document.referrer).pathname === location.pathname)
}

/** A module's code is about to run. */
export function began(id: string): void {
  const left = cameFromItself() ? (read(id)?.left ?? 0) : 0
  const path = location.pathname
  write(id, { left, isLoading: true, path })
  // Not the browser's own word for it: it says yes after a reload, too.
  let isTouched = false
  const onTouch = () => (isTouched = true)
  const onLeave = () => (isTouched ? forgive(id) : write(id, { left: left + 1, isLoading: false, path }))
  for (const type of ['pointerdown', 'keydown']) addEventListener(type, onTouch, { once: true })
  addEventListener('pagehide', onLeave)
  setTimeout(() => {
    removeEventListener('pagehide', onLeave)
    forgive(id)
  }, SETTLED_MS)
}

/** A module's code has run, or failed to: whatever happens next does not hang the page by loading. */
export function ended(id: string): void {
  const trace = read(id)
  if (trace) write(id, { ...trace, isLoading: false })
}

/** The person wants it once more. */
export function forgive(id: string): void {
  sessionStorage.removeItem(keyOf(id))
}

function read(id: string): Trace | null {
  const trace = JSON.parse(sessionStorage.getItem(keyOf(id)) ?? 'null') as Trace | null
  return trace?.path === location.pathname ? trace : null
}

function write(id: string, trace: Trace): void {
  sessionStorage.setItem(keyOf(id), JSON.stringify(trace))
}
