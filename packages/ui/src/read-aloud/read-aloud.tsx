import { useLocale, useMessages } from '@mc/i18n/react'
import { Button } from '../button/button.tsx'
import { readAloudMessages } from './read-aloud.messages.ts'
import { useSpeech } from './use-speech.ts'
import styles from './read-aloud.module.css'

export interface ReadAloudProps {
  /** What is read: plain sentences, as the page has them. */
  text: string
  /** What it reads, for screen readers, beginning with the visible words: "Đọc to hướng dẫn nộp hồ sơ". */
  label?: string
}

/** Reads a text aloud by the device's voice. Nothing where the device has no speech at all; words where it has no voice of the language. */
export function ReadAloud({ text, label }: ReadAloudProps) {
  const locale = useLocale()
  const t = useMessages(readAloudMessages)
  const { state, read, stop } = useSpeech(locale)
  if (state === 'none' || state === 'asking') return null
  if (state === 'noVoice') return <p className={styles['note']}>{t('noVoice')}</p>
  const isReading = state === 'reading'
  return (
    <div>
      <Button size="small" {...(label && !isReading && { label })} onPress={() => (isReading ? stop() : read(text))}>
        <svg className={styles['drawing']} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
          {isReading ? <path d="M7 7h10v10H7Z" /> : <path d="M4 9.500v5h3.500L12 18.500v-13L7.500 9.500ZM15.500 9a4 4 0 0 1 0 6m2.500-8.500a8 8 0 0 1 0 11" />}
        </svg>
        {isReading ? t('stop') : t('read')}
      </Button>
      <p role="status" className={styles['failed']}>
        {state === 'failed' && t('failed')}
      </p>
    </div>
  )
}
