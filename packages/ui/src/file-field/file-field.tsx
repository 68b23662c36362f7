import { useLocale, useMessages } from '@mc/i18n/react'
import { useRef, useState, type DragEvent } from 'react'
import { classNames } from '../class-names/class-names.ts'
import { Field } from '../field/field.tsx'
import { useField, type FieldProps } from '../field/use-field.ts'
import { VisuallyHidden } from '../visually-hidden/visually-hidden.tsx'
import { kindsOf, sizeIn, type FieldFile, type FileRules } from './field-file.ts'
import { FileItem } from './file-item.tsx'
import { fileMessages } from './file-field.messages.ts'
import styles from './file-field.module.css'
import { useFiles, type SendFile } from './use-files.ts'

export type { FieldFile } from './field-file.ts'
export type { SendFile } from './use-files.ts'

export interface FileFieldProps extends FieldProps, FileRules {
  /** The files, in the page's own state; those refused here are among them until the next choice. */
  value: readonly FieldFile[]
  onChange: (files: FieldFile[]) => void
  /** Sends each file as soon as it is chosen. Without it the files go with the form. */
  send?: SendFile
  /** Offers the camera on phones: `environment` for a paper, `user` for a face. */
  camera?: 'environment' | 'user'
}

/** Files: chosen, dropped or photographed; sent one by one with their progress; taken away or sent again. */
export function FileField(props: FileFieldProps) {
  const t = useMessages(fileMessages)
  const tag = useLocale() === 'vi' ? 'vi-VN' : 'en-GB'
  const kinds = kindsOf(props.accept).join(', ')
  const most = sizeIn(tag, props.sizeMax)
  const isMany = (props.filesMax ?? 1) > 1
  const rules = isMany ? t('rulesMany', { kinds, size: most, n: props.filesMax ?? 1 }) : t('rules', { kinds, size: most })
  const hint = props.hint ? `${props.hint} ${rules}` : rules
  const parts = useField({ ...props, hint })
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const [progress, setProgress] = useState<Readonly<Record<string, number>>>({})
  const [told, setTold] = useState('')
  const files = useFiles({
    value: props.value,
    onChange: (next) => {
      props.onChange(next)
      parts.noteChange()
    },
    rules: props,
    send: props.send,
    onProgress: (id, share) => setProgress((before) => ({ ...before, [id]: share })),
    tell: (event, name) => setTold(event === 'failed' ? `${name}: ${t('failed')}` : t(event === 'sent' ? 'sentName' : 'removed', { name })),
  })
  const drop = {
    onDragOver: (event: DragEvent) => {
      event.preventDefault()
      setOver(!props.isDisabled)
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault()
      setOver(false)
      if (!props.isDisabled) files.add([...event.dataTransfer.files])
    },
  }
  const pick = { type: 'file', accept: props.accept.join(','), multiple: isMany, className: styles['input'] } as const
  const onPick = (element: HTMLInputElement) => {
    files.add([...(element.files ?? [])])
    // The same file may be chosen again after it was taken away.
    element.value = ''
  }

  return (
    <Field label={props.label} hint={hint} isRequired={props.isRequired} name={props.name} parts={parts}>
      {/* Dropping is one more way for those with a mouse; the keys have the button. */}
      <div className={classNames(styles['zone'], isOver && styles['over'])} {...drop}>
        <span className={styles['choose']}>
          <input {...parts.control} {...pick} ref={input} onChange={(event) => onPick(event.target)} />
          <span className={styles['button']} aria-hidden="true">
            {t(isMany && props.value.length > 0 ? 'chooseMore' : 'choose')}
          </span>
        </span>
        {props.camera && (
          <span className={classNames(styles['choose'], styles['camera'])}>
            <input {...pick} accept="image/*" capture={props.camera} disabled={props.isDisabled} aria-label={`${t('camera')}: ${props.label}`} onChange={(event) => onPick(event.target)} />
            <span className={styles['button']} aria-hidden="true">
              {t('camera')}
            </span>
          </span>
        )}
        <span className={styles['drop']} aria-hidden="true">
          {t('drop')}
        </span>
      </div>
      {props.value.length > 0 && (
        <ul className={styles['list']} aria-label={t('files')}>
          {props.value.map((one) => (
            <FileItem
              key={one.id}
              file={one}
              share={progress[one.id] ?? 0}
              rules={{ kinds, most }}
              onRemove={() => {
                files.remove(one)
                input.current?.focus()
              }}
              onRetry={() => files.retry(one)}
            />
          ))}
        </ul>
      )}
      <VisuallyHidden>
        <span role="status">{told}</span>
      </VisuallyHidden>
    </Field>
  )
}
