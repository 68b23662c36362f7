import { useEffect, useEffectEvent, type RefObject } from 'react'
import { areKeysOn } from './keys-setting.ts'

/** Where letters are typed, a letter is a letter. */
const TYPED_IN = 'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]'

/**
 * Moves through a list by keyboard: j and k, or the arrows once one is in it; c takes the work, x chooses the row.
 * Letters alone can be turned off, for people who speak or whose hands hit keys (WCAG 2.1.4).
 * @param list holds the rows' links, each with `data-task`
 */
export function useDeskKeys(list: RefObject<HTMLElement | null>, onClaim: (taskId: string) => void): void {
  const claim = useEffectEvent(onClaim)
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      const { key, target } = event
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || !(target instanceof Element)) return
      if (target.closest(TYPED_IN) || document.querySelector('dialog[open]')) return
      const links = [...(list.current?.querySelectorAll<HTMLAnchorElement>('a[data-task]') ?? [])]
      const at = links.findIndex((link) => link === document.activeElement)
      const isLetter = key.length === 1
      if (isLetter && !areKeysOn()) return
      const step = key === 'j' || (key === 'ArrowDown' && at !== -1) ? 1 : key === 'k' || (key === 'ArrowUp' && at !== -1) ? -1 : 0
      const link = links[at]
      if (step !== 0) links[Math.max(0, Math.min(links.length - 1, at + step))]?.focus()
      else if (key === 'c' && link?.dataset['task']) claim(link.dataset['task'])
      else if (key === 'x' && link) link.closest('tr')?.querySelector<HTMLInputElement>('input[type=checkbox]')?.click()
      else if (key === '/') document.querySelector<HTMLInputElement>('main input[type=search]')?.focus()
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [list])
}
