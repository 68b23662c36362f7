import { useMessages } from '@mc/i18n/react'
import { useQuery } from '@mc/module-kit/data'
import { VisuallyHidden } from '@mc/ui/visually-hidden'
import { useDeferredValue, useId, useState, type KeyboardEvent } from 'react'
import type { StopSign } from '../../model/plan/plan.ts'
import { api } from '../client.ts'
import { planMessages } from './plan.messages.ts'
import styles from './stop-field.module.css'

/** A stop chosen, or only a text typed so far. */
export type StopChoice = { readonly id: string | null; readonly text: string }

export type StopFieldProps = {
  label: string
  name: string
  value: StopChoice
  onChange: (choice: StopChoice) => void
  error?: string | undefined
}

/**
 * A field that finds stops by name while one types, with and without marks. Arrow keys and Enter choose, Escape closes;
 * the Enter that ends a composition (Telex) chooses nothing.
 */
export function StopField({ label, name, value, onChange, error }: StopFieldProps) {
  const t = useMessages(planMessages)
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(0)
  const asked = useDeferredValue(value.text.trim())
  const search = useQuery({
    queryKey: ['transport', 'plan.findStops', asked],
    queryFn: ({ signal }) => api.plan.findStops.query({ text: asked.slice(0, 100), limit: 8 }, { signal }),
    enabled: isOpen && asked !== '',
    staleTime: 60_000,
  })
  const stops = isOpen && asked !== '' ? (search.data ?? []) : []
  const at = Math.min(active, stops.length - 1)
  const choose = (stop: StopSign) => {
    onChange({ id: stop.id, text: stop.name })
    setOpen(false)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const chosen = stops[at]
    if (event.key === 'Escape' && isOpen) setOpen(false)
    else if (event.key === 'ArrowDown' && !isOpen) setOpen(true)
    else if (event.key === 'ArrowDown') setActive(Math.min(stops.length - 1, at + 1))
    else if (event.key === 'ArrowUp') setActive(Math.max(0, at - 1))
    else if (event.key === 'Enter' && isOpen && chosen) choose(chosen)
    else return
    event.preventDefault()
  }
  const describedBy = [`${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={styles['field']} data-field={name}>
      <label htmlFor={id} className={styles['label']}>
        {label}
      </label>
      <div id={`${id}-hint`} className={styles['hint']}>
        {t('stopHint')}
      </div>
      {error && (
        <div id={`${id}-error`} className={styles['error']}>
          {error}
        </div>
      )}
      <input
        id={id}
        name={name}
        className={styles['control']}
        role="combobox"
        type="text"
        autoComplete="off"
        maxLength={100}
        aria-autocomplete="list"
        aria-expanded={stops.length > 0}
        aria-controls={stops.length > 0 ? `${id}-list` : undefined}
        aria-activedescendant={stops.length > 0 ? `${id}-${at}` : undefined}
        aria-describedby={describedBy}
        aria-invalid={error ? true : undefined}
        value={value.text}
        onChange={(event) => {
          onChange({ id: null, text: event.target.value })
          setActive(0)
          setOpen(true)
        }}
        onKeyDown={onKeyDown}
        onBlur={() => {
          // Whoever typed a whole name and went on has chosen it.
          const whole = stops.find((stop) => stop.name.toLowerCase() === value.text.trim().toLowerCase())
          if (value.id === null && whole) choose(whole)
          setOpen(false)
        }}
      />
      <StopOptions id={id} label={label} stops={stops} active={at} onChoose={choose} />
      <VisuallyHidden>
        <span role="status">{isOpen && asked !== '' && search.data && (search.data.length > 0 ? t('stopFound', { n: search.data.length }) : '')}</span>
      </VisuallyHidden>
      {isOpen && asked !== '' && search.data?.length === 0 && <p className={styles['hint']}>{t('stopNone')}</p>}
      {isOpen && search.error != null && <p className={styles['error']}>{t('stopFailed')}</p>}
    </div>
  )
}

function StopOptions(props: { id: string; label: string; stops: readonly StopSign[]; active: number; onChoose: (stop: StopSign) => void }) {
  const t = useMessages(planMessages)
  if (props.stops.length === 0) return null
  return (
    <div id={`${props.id}-list`} role="listbox" aria-label={props.label} className={styles['options']}>
      {props.stops.map((stop, index) => (
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- its keys are the field's
        <div
          key={stop.id}
          id={`${props.id}-${index}`}
          role="option"
          aria-selected={index === props.active}
          className={styles['option']}
          // The field must not lose the focus before the choice is made.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => props.onChoose(stop)}
        >
          {stop.name}
          <span className={styles['routes']}>{t('stopRoutes', { routes: stop.routes.map((route) => route.shortName).join(', ') })}</span>
        </div>
      ))}
    </div>
  )
}
