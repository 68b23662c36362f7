import { useMessages } from '@mc/i18n/react'
import { useId, type ReactNode } from 'react'
import { classNames } from '../class-names/class-names.ts'
import { isComposing } from '../form/composition.ts'
import { Glyph } from '../icon/glyph.tsx'
import * as shapes from '../icon/shapes.ts'
import { VisuallyHidden } from '../visually-hidden/visually-hidden.tsx'
import { searchFieldMessages } from './search-field.messages.ts'
import styles from './search-field.module.css'

export interface SearchFieldProps {
  label: string
  value: string
  onChange: (value: string) => void
  /** On Enter or the button. Without it the form goes to `action` by itself, also before any script has run. */
  onSearch?: (value: string) => void
  /** Address of the results; the text goes there under `name`. */
  action?: string
  /** @default 'q' */
  name?: string
  placeholder?: string
  hint?: ReactNode
  /** Shows the label above; else it is for screen readers. */
  showsLabel?: boolean
  /** @default 200 */
  maxLength?: number
  /** The large one of a front page. */
  isLarge?: boolean
}

/** A search. The Enter that ends a composition (Telex) does not search (OP18). */
export function SearchField(props: SearchFieldProps) {
  const t = useMessages(searchFieldMessages)
  const id = useId()
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it only keeps keys of its field from searching
    <form
      role="search"
      action={props.action}
      method="get"
      className={classNames(styles['search'], props.isLarge && styles['large'])}
      onSubmit={(event) => {
        if (!props.onSearch && props.action) return
        event.preventDefault()
        props.onSearch?.(props.value)
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && isComposing(event)) event.preventDefault()
      }}
    >
      <label htmlFor={id} className={props.showsLabel ? styles['label'] : undefined}>
        {props.showsLabel ? props.label : <VisuallyHidden>{props.label}</VisuallyHidden>}
      </label>
      <div className={styles['box']}>
        <input
          id={id}
          type="search"
          name={props.name ?? 'q'}
          value={props.value}
          placeholder={props.placeholder}
          autoComplete="off"
          enterKeyHint="search"
          maxLength={props.maxLength ?? 200}
          aria-describedby={props.hint ? `${id}-hint` : undefined}
          className={styles['input']}
          onChange={(event) => props.onChange(event.target.value)}
        />
        <button type="submit" className={styles['go']}>
          <Glyph shape={shapes.search} />
          <VisuallyHidden>{t('search')}</VisuallyHidden>
        </button>
      </div>
      {props.hint && (
        <p id={`${id}-hint`} className={styles['hint']}>
          {props.hint}
        </p>
      )}
    </form>
  )
}
