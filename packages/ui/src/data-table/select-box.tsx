import { useEffect, useRef } from 'react'
import styles from './data-table.module.css'

/** A checkbox with a name and no visible words; neither on nor off where some of what it stands for is chosen. */
export function SelectBox({ label, state, onChange }: { label: string; state: 'on' | 'off' | 'some'; onChange: (isOn: boolean) => void }) {
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (box.current) box.current.indeterminate = state === 'some'
  }, [state])
  return (
    <span className={styles['boxRoom']}>
      <input
        ref={box}
        type="checkbox"
        className={styles['box']}
        aria-label={label}
        checked={state === 'on'}
        onChange={(event) => onChange(event.target.checked)}
      />
    </span>
  )
}
