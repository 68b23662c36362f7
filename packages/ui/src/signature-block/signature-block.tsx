import { useFormat, useMessages } from '@mc/i18n/react'
import type { ReactNode } from 'react'
import { classNames } from '../class-names/class-names.ts'
import { Glyph } from '../icon/glyph.tsx'
import * as shapes from '../icon/shapes.ts'
import { SummaryList } from '../summary-list/summary-list.tsx'
import { signatureBlockMessages } from './signature-block.messages.ts'
import styles from './signature-block.module.css'

/**
 * What the check of a signature found: all is well; the content is another than was signed; the signer's certificate is
 * not to be trusted; it could not be checked.
 */
export type SignatureState = 'valid' | 'broken' | 'untrusted' | 'unknown'

export interface SignatureBlockProps {
  state: SignatureState
  /** Full name of who signed, and in which office. */
  signer: string
  office?: string
  /** The instant of the time stamp; null when there is none. */
  signedAt: Date | string | null
  /** The certificate's number or name, and who issued it. */
  certificate: string
  issuer: string
  /** The issuer is for tries only. */
  isTest?: boolean
  /** When it was checked. */
  checkedAt?: Date | string
  /** A button to check again, a link to the original. */
  action?: ReactNode
}

const LOOKS = { valid: 'good', broken: 'bad', untrusted: 'warning', unknown: 'neutral' } as const
const DRAWINGS = { valid: shapes.checkCircle, broken: shapes.close, untrusted: shapes.warning, unknown: shapes.clock } as const

/** Who signed a document, when, by which certificate, and whether it still is what was signed. */
export function SignatureBlock({ state, signer, office, signedAt, certificate, issuer, isTest, checkedAt, action }: SignatureBlockProps) {
  const t = useMessages(signatureBlockMessages)
  const { dateTime } = useFormat()
  return (
    <div className={classNames(styles['signature'], styles[LOOKS[state]])}>
      <div className={styles['verdict']}>
        <span className={styles['icon']}>
          <Glyph shape={DRAWINGS[state]} />
        </span>
        <div>
          <p className={styles['title']}>{t(state)}</p>
          <p>{t(`${state}Hint`)}</p>
        </div>
      </div>
      <SummaryList
        items={[
          { term: t('signer'), detail: signer },
          ...(office ? [{ term: t('office'), detail: office }] : []),
          { term: t('at'), detail: signedAt === null ? t('atNone') : dateTime(signedAt) },
          { term: t('certificate'), detail: certificate },
          { term: t('issuer'), detail: isTest ? `${issuer} (${t('test')})` : issuer },
        ]}
      />
      {checkedAt && <p className={styles['checked']}>{t('checked', { at: dateTime(checkedAt) })}</p>}
      {action}
    </div>
  )
}
