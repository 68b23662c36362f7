import { useMessages } from '@mc/i18n/react'
import { Banner } from '@mc/ui/banner'
import { TextArea } from '@mc/ui/text-area'
import type { ReadDocument } from '../../model/designer/document-faults.ts'
import { DOCUMENT_MAX } from '../../model/designer/version.ts'
import { designerMessages } from './designer.messages.ts'
import styles from './designer.module.css'
import { useFaultSentence } from './use-fault-sentence.ts'

/** Lines in sight at first. */
const ROWS = 20

/** Faults named at a time: put right one by one, the others come. */
const SHOWN_MAX = 12

/** The document as text, with all that is wrong with it beside. */
export function DocumentField({ text, read, onChange }: { text: string; read: ReadDocument; onChange: (text: string) => void }) {
  const t = useMessages(designerMessages)
  const sentence = useFaultSentence()
  return (
    <div className={styles['editor']}>
      <div className={styles['document']} translate="no">
        <TextArea label={t('documentLabel')} hint={t('documentHint')} name="document" value={text} onChange={onChange} rows={ROWS} lengthMax={DOCUMENT_MAX} />
      </div>
      <div role="status">
        {read.procedure ? (
          <Banner tone="good" title={t('faultsNone')} />
        ) : (
          <Banner tone="warning" title={t('faults', { n: read.faults.length })}>
            <ul>
              {read.faults.slice(0, SHOWN_MAX).map((fault) => (
                <li key={`${fault.path} ${fault.fault}`} translate="no">{sentence(fault)}</li>
              ))}
            </ul>
          </Banner>
        )}
      </div>
    </div>
  )
}
