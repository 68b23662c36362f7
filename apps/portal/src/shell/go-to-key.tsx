import { lazy, Suspense, useEffect, useState } from 'react'

// Brought by the first press of the keys; the page's first files know nothing of it.
const GoTo = import.meta.env.SSR ? null : lazy(() => import('./go-to.tsx').then((m) => ({ default: m.GoTo })))

/** Ctrl+K or ⌘K anywhere opens the list of pages to go to. */
export function GoToKey() {
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return
      event.preventDefault()
      setOpen(true)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  return (
    isOpen &&
    GoTo && (
      <Suspense>
        <GoTo onClose={() => setOpen(false)} />
      </Suspense>
    )
  )
}
