/**
 * A press or focus elsewhere, or Escape, closes a menu of the band; Escape gives the focus back.
 * @returns what undoes it
 */
export function closeOnLeaving(menu: { current: HTMLDetailsElement | null }): () => void {
  const onAway = (event: Event) => {
    if (menu.current?.open && event.target instanceof Node && !menu.current.contains(event.target)) menu.current.open = false
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !menu.current?.open) return
    menu.current.open = false
    menu.current.querySelector('summary')?.focus()
  }
  document.addEventListener('pointerdown', onAway)
  document.addEventListener('focusin', onAway)
  document.addEventListener('keydown', onKey)
  return () => {
    document.removeEventListener('pointerdown', onAway)
    document.removeEventListener('focusin', onAway)
    document.removeEventListener('keydown', onKey)
  }
}
