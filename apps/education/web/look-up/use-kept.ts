import { useState } from 'react'

/**
 * A value that outlives a reload of this tab, and no more: what was typed into the look-up is not left on a shared
 * machine.
 * @param key of the browser's session storage
 */
export function useKept(key: string): [value: string, keep: (value: string) => void] {
  const [value, setValue] = useState(() => (typeof sessionStorage === 'undefined' ? '' : (sessionStorage.getItem(key) ?? '')))
  return [
    value,
    (next) => {
      setValue(next)
      if (next === '') sessionStorage.removeItem(key)
      else sessionStorage.setItem(key, next)
    },
  ]
}
