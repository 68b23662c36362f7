import { useLocale, useMessages } from '@mc/i18n/react'
import { useEffect, useState } from 'react'
import { Button } from '../button/button.tsx'
import { Glyph } from '../icon/glyph.tsx'
import { check, close, receipt } from '../icon/shapes.ts'
import { sizeIn, type FieldFile } from './field-file.ts'
import { fileMessages } from './file-field.messages.ts'
import styles from './file-field.module.css'

interface FileItemProps {
  file: FieldFile
  /** How much has been sent, 0 to 1. */
  share: number
  rules: { kinds: string; most: string }
  onRemove: () => void
  onRetry: () => void
}

/** One file: its picture, its name, how far it is or what is wrong, and what one can do about it. */
export function FileItem({ file, share, rules, onRemove, onRetry }: FileItemProps) {
  const t = useMessages(fileMessages)
  const tag = useLocale() === 'vi' ? 'vi-VN' : 'en-GB'
  const size = sizeIn(tag, file.size)
  const wrong = file.fault ? t(file.fault, { kinds: rules.kinds, is: size, most: rules.most }) : file.state === 'failed' ? t('failed') : null
  return (
    <li className={styles['item']} data-state={file.state}>
      <Preview file={file} />
      <span className={styles['words']}>
        <span className={styles['name']}>{file.name}</span>
        <span className={styles['about']}>
          {size}
          {file.state === 'sent' && (
            <span className={styles['sent']}>
              <Glyph shape={check} size="small" /> {t('sent')}
            </span>
          )}
        </span>
        {file.state === 'sending' && <progress className={styles['progress']} value={share} max={1} aria-label={t('sending', { name: file.name })} />}
        {wrong !== null && (
          <span role="alert" className={styles['wrong']}>
            {wrong}
          </span>
        )}
        {file.state === 'failed' && (
          <span>
            <Button size="small" onPress={onRetry} label={t('retryName', { name: file.name })}>
              {t('retry')}
            </Button>
          </span>
        )}
      </span>
      <button type="button" className={styles['remove']} aria-label={t('remove', { name: file.name })} onClick={onRemove}>
        <Glyph shape={close} size="small" />
      </button>
    </li>
  )
}

/** A picture small; anything else as a sheet. */
function Preview({ file: { file, type } }: { file: FieldFile }) {
  const [address, setAddress] = useState<string>()
  useEffect(() => {
    if (!file || !/^image\/(jpeg|png|webp|gif)$/.test(type)) return
    const made = URL.createObjectURL(file)
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [file, type])
  return <span className={styles['preview']}>{address ? <img src={address} alt="" className={styles['picture']} onError={() => setAddress(undefined)} /> : <Glyph shape={receipt} />}</span>
}
