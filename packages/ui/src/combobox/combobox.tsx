import { useMessages } from '@mc/i18n/react'
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { ComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components/ComboBox'
import { classNames } from '../class-names/class-names.ts'
import { Field } from '../field/field.tsx'
import fieldStyles from '../field/field.module.css'
import { useField, type FieldProps } from '../field/use-field.ts'
import { isComposing } from '../form/composition.ts'
import { Glyph } from '../icon/glyph.tsx'
import { chevronDown } from '../icon/shapes.ts'
import { AriaSurroundings } from '../react-aria/aria-surroundings.tsx'
import { useLayerOf } from '../react-aria/use-layer-of.ts'
import { comboboxMessages } from './combobox.messages.ts'
import styles from './combobox.module.css'
import { findOptions, wholeOption, type ComboboxOption } from './find-options.ts'

export type { ComboboxOption } from './find-options.ts'

export interface ComboboxProps extends FieldProps {
  /** The chosen option's value, or ''. */
  value: string
  onChange: (value: string) => void
  /** All there is to choose from, in order; with `onType`, what answers the text typed. */
  options: readonly ComboboxOption[]
  /**
   * For rows that a server finds: gets the text as it is typed, and the caller gives the `options` that answer it. Ask with a
   * deferred value, and keep the last rows until the next have come.
   */
  onType?: (text: string) => void
  /** The words of a chosen value that is not among the options, as when they come from a server. */
  valueLabel?: string
  /** Rows are on their way. */
  isLoading?: boolean
  /** Why there are no rows, such as a failed request. */
  problem?: string
  placeholder?: string
  /** A token of the HTML standard, where the browser knows the answer. @default 'off' */
  autoComplete?: string
}

/**
 * One answer of many, found by typing a part of it, with marks or without. A whole name typed counts as chosen; what was typed
 * and is no option stays in sight, and the value is '' then. Up to fifteen answers are a `SelectField`.
 */
export function Combobox(props: ComboboxProps) {
  const t = useMessages(comboboxMessages)
  const parts = useField(props)
  const { typed, find, handlers } = useTyped(props)
  const { shown, hidden } = find
  const [isOpen, setOpen] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const layer = useLayerOf(input)

  function onEnter(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !isOpen || isComposing(event) || input.current?.getAttribute('aria-activedescendant')) return
    // While the list is still open: a text changed afterwards would open it again.
    if (!handlers.take()) return
    event.preventDefault()
    event.stopPropagation()
    parts.noteChange()
  }

  return (
    <Field label={props.label} hint={props.hint} isRequired={props.isRequired} name={props.name} parts={parts}>
      <AriaSurroundings>
        {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- it only hears the field's Enter before the list does */}
        <div onKeyDownCapture={onEnter}>
          <ComboBox<ComboboxOption>
            id={parts.id}
            aria-label={props.label}
            aria-describedby={parts.control['aria-describedby']}
            isDisabled={props.isDisabled ?? false}
            isRequired={props.isRequired ?? false}
            isInvalid={parts.error !== undefined}
            validationBehavior="aria"
            allowsCustomValue
            allowsEmptyCollection
            menuTrigger="input"
            items={shown}
            value={props.value || null}
            inputValue={typed}
            onInputChange={handlers.type}
            onChange={(key) => {
              if (key === null) return
              handlers.choose(String(key))
              parts.noteChange()
            }}
            onOpenChange={setOpen}
            onBlur={handlers.leave}
            className={styles['combobox']!}
          >
            <Input ref={input} name={props.name} autoComplete={props.autoComplete ?? 'off'} maxLength={200} placeholder={props.placeholder} className={classNames(fieldStyles['control'], styles['input'])} />
            <Button className={styles['open']!} aria-label={t('open')}>
              <Glyph shape={chevronDown} size="small" />
            </Button>
            <Popover className={styles['popover']!} offset={4} {...(layer && { UNSTABLE_portalContainer: layer })}>
              <ListBox<ComboboxOption> className={styles['list']!} renderEmptyState={() => <Note>{props.problem ?? t(props.isLoading ? 'looking' : typed.trim() === '' ? 'type' : 'none')}</Note>}>
                {(option) => (
                  <ListBoxItem id={option.value} textValue={option.label} className={styles['option']!}>
                    <span className={styles['label']}>{option.label}</span>
                    {option.hint && <span className={styles['hint']}>{option.hint}</span>}
                  </ListBoxItem>
                )}
              </ListBox>
              {hidden > 0 && <Note>{t('more', { n: hidden })}</Note>}
            </Popover>
          </ComboBox>
        </div>
      </AriaSurroundings>
    </Field>
  )
}

function Note({ children }: { children: ReactNode }) {
  return <p className={styles['note']}>{children}</p>
}

/** What stands in the field, and what it finds. The value and the text are kept apart, so that no half-typed name is lost. */
function useTyped({ value, valueLabel, options, onChange, onType }: ComboboxProps) {
  const labelOf = (wanted: string) => options.find((option) => option.value === wanted)?.label
  const chosen = value === '' ? undefined : (labelOf(value) ?? valueLabel)
  const [text, setText] = useState({ of: value, text: chosen ?? '' })
  // A value given from outside brings its own words; a value taken away by typing leaves what was typed.
  const typed = text.of === value ? text.text : (chosen ?? '')
  const isChosen = chosen !== undefined && typed === chosen
  const asksServer = onType !== undefined
  const find = asksServer ? { shown: options, hidden: 0 } : findOptions(options, isChosen ? '' : typed)

  function choose(next: string) {
    setText({ of: next, text: labelOf(next) ?? typed })
    if (next !== value) onChange(next)
  }
  function type(next: string) {
    if (next === typed) return
    const stays = next === chosen
    setText({ of: stays ? value : '', text: next })
    if (!stays && value !== '') onChange('')
    onType?.(next)
  }
  /** Takes the option that was typed whole; @returns whether there was one */
  function leave(): boolean {
    const whole = value === '' ? wholeOption(options, typed) : null
    if (whole) choose(whole.value)
    return whole !== null
  }
  /** By Enter: the option typed whole, or the only one found. */
  function take(): boolean {
    if (leave()) return true
    const only = value === '' && typed.trim() !== '' && find.shown.length === 1 ? find.shown[0] : undefined
    if (only) choose(only.value)
    return only !== undefined
  }
  return { typed, find, handlers: { choose, type, leave, take } }
}
