import type { ReactNode } from 'react'
import type { Tone } from '../tag/tag.tsx'

export interface Toast {
  id: number
  tone: Tone
  text: string
  /** A link or button, such as "Undo". What has one stays until it is closed. */
  action?: ReactNode
}

/** At once in sight: more cover the page, the rest waits. */
export const SHOWN_MAX = 3

let toasts: readonly Toast[] = []
let lastId = 0
const listeners = new Set<() => void>()

/** Shows a short message of what has just been done. Errors and what must be read belong into the page (`Banner`). */
export function showToast(toast: Omit<Toast, 'id' | 'tone'> & { tone?: Tone }): void {
  lastId += 1
  set([...toasts, { tone: 'good', ...toast, id: lastId }])
}

export function closeToast(id: number): void {
  set(toasts.filter((toast) => toast.id !== id))
}

export function currentToasts(): readonly Toast[] {
  return toasts
}

export function followToasts(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function set(next: readonly Toast[]): void {
  toasts = next
  for (const listener of listeners) listener()
}
