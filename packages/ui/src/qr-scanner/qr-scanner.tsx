import { useMessages } from '@mc/i18n/react'
import { useId, useRef, useState } from 'react'
import { Button } from '../button/button.tsx'
import { classNames } from '../class-names/class-names.ts'
import { isComposing } from '../form/composition.ts'
import { TextField } from '../text-field/text-field.tsx'
import { codeInPicture } from './code-in-picture.ts'
import { qrScannerMessages } from './qr-scanner.messages.ts'
import { useCamera } from './use-camera.ts'
import styles from './qr-scanner.module.css'

export interface QrScannerProps {
  /** What is read: "Mã QR trên thẻ căn cước". Names the group for screen readers. */
  label: string
  /** What the code says. Called once for each code that `problemOf` finds nothing wrong with. */
  onCode: (text: string) => void
  /** Why a code is not the wanted one, in words; null when it is. The camera goes on looking. */
  problemOf?: (text: string) => string | null
  /** The field to type the code into; `null` where nobody can type it (a card's long text). @default "Hoặc nhập mã" */
  typedLabel?: string | null
  /** How a typed code looks: "In dưới mã QR, 12 chữ số". */
  typedHint?: string
}

/** Reads a QR code by camera, from a picture, or typed: whichever the person's phone and hands allow. */
export function QrScanner({ label, onCode, problemOf, typedLabel, typedHint }: QrScannerProps) {
  const t = useMessages(qrScannerMessages)
  const [word, setWord] = useState<{ text: string; isBad: boolean } | null>(null)
  const [isReading, setIsReading] = useState(false)
  const chooser = useRef<HTMLInputElement>(null)
  const statusId = useId()

  function take(text: string): boolean {
    const problem = problemOf?.(text) ?? null
    setWord(problem === null ? { text: t('found'), isBad: false } : { text: problem, isBad: true })
    if (problem === null) onCode(text)
    return problem === null
  }
  const { state, video, start, stop } = useCamera(take)
  const isOn = state === 'starting' || state === 'scanning'
  const fromCamera = state === 'off' ? null : { text: isOn || typedLabel === null ? t(state) : t('typeToo', { why: t(state) }), isBad: !isOn }

  async function readFile(file: File) {
    stop()
    setIsReading(true)
    setWord({ text: t('reading'), isBad: false })
    try {
      const text = await codeInPicture(file)
      if (text === null) setWord({ text: t('noCode'), isBad: true })
      else take(text)
    } catch {
      setWord({ text: t('noPicture'), isBad: true })
    } finally {
      setIsReading(false)
    }
  }

  const said = word ?? fromCamera
  return (
    <div className={styles['scanner']} role="group" aria-label={label} aria-describedby={statusId}>
      <div className={styles['buttons']}>
        <Button
          kind={isOn ? 'secondary' : 'primary'}
          onPress={() => {
            setWord(null)
            if (isOn) stop()
            else void start()
          }}
        >
          {isOn ? t('stop') : t('open')}
        </Button>
        <Button busy={isReading} onPress={() => chooser.current?.click()}>
          {t('picture')}
        </Button>
        <input
          ref={chooser}
          type="file"
          accept="image/*"
          hidden
          aria-label={t('picture')}
          onChange={(event) => {
            const [file] = event.target.files ?? []
            // The same picture again is a new try.
            event.target.value = ''
            if (file) void readFile(file)
          }}
        />
      </div>
      <p id={statusId} role="status" className={classNames(styles['status'], said?.isBad && styles['bad'])}>
        {said?.text}
      </p>
      <div className={classNames(styles['view'], !isOn && styles['away'])}>
        {/* oxlint-disable-next-line jsx-a11y/media-has-caption -- a camera's live picture has no words */}
        <video ref={video} className={styles['video']} aria-label={t('view')} playsInline muted />
        <span className={styles['aim']} aria-hidden="true" />
      </div>
      {typedLabel !== null && <TypedCode label={typedLabel ?? t('typed')} hint={typedHint} problemOf={problemOf} onCode={take} />}
    </div>
  )
}

interface TypedCodeProps extends Pick<QrScannerProps, 'problemOf'> {
  label: string
  hint: string | undefined
  onCode: (text: string) => void
}

function TypedCode({ label, hint, problemOf, onCode }: TypedCodeProps) {
  const t = useMessages(qrScannerMessages)
  const [typed, setTyped] = useState('')
  const [error, setError] = useState('')

  function use() {
    const text = typed.trim()
    const problem = text === '' ? t('empty') : (problemOf?.(text) ?? '')
    setError(problem)
    if (problem === '') onCode(text)
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Enter in its field uses the code; a form may not stand in a form
    <div
      className={styles['typed']}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || isComposing(event) || !(event.target instanceof HTMLInputElement)) return
        event.preventDefault()
        use()
      }}
    >
      <TextField label={label} name="typed-code" value={typed} onChange={setTyped} error={error} {...(hint !== undefined && { hint })} />
      <Button onPress={use}>{t('use')}</Button>
    </div>
  )
}
