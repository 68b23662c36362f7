import { useMessages } from '@mc/i18n/react'
import { useMutation, useQueryClient, useRefusalMessage } from '@mc/module-kit/data'
import { Banner } from '@mc/ui/banner'
import { Button } from '@mc/ui/button'
import { Dialog } from '@mc/ui/dialog'
import { Form } from '@mc/ui/form'
import { TextArea } from '@mc/ui/text-area'
import { useState } from 'react'
import { Words, WORDS_MAX } from '../../model/dossiers/phase.ts'
import type { QueueRow } from '../../model/desk/queue.ts'
import { api } from '../client.ts'
import { proceduresRefusals } from '../refusals.messages.ts'
import { bulkMessages } from './queue.messages.ts'

/** What became of each dossier: done, or the code of why not. */
export type Decided = readonly { row: QueueRow; refusal: string | null }[]

/** Decides on several dossiers at once. What cannot be done stops nothing else. */
export function BulkDecision({ rows, onDone }: { rows: readonly QueueRow[]; onDone: (outcome: Decided) => void }) {
  const t = useMessages(bulkMessages)
  const [asked, setAsked] = useState<'approve' | 'reject' | null>(null)
  const close = () => setAsked(null)
  return (
    <>
      <Button kind="primary" isDisabled={rows.length === 0} onPress={() => setAsked('approve')}>
        {t('approve')}
      </Button>
      <Button isDisabled={rows.length === 0} onPress={() => setAsked('reject')}>
        {t('reject')}
      </Button>
      <Dialog isOpen={asked !== null} onClose={close} title={t(asked === 'reject' ? 'rejectTitle' : 'approveTitle', { n: rows.length })}>
        {asked && (
          <DecisionForm
            kind={asked}
            rows={rows}
            onCancel={close}
            onDone={(outcome) => {
              close()
              onDone(outcome)
            }}
          />
        )}
      </Dialog>
    </>
  )
}

function DecisionForm({ kind, rows, onCancel, onDone }: { kind: 'approve' | 'reject'; rows: readonly QueueRow[]; onCancel: () => void; onDone: (outcome: Decided) => void }) {
  const t = useMessages(bulkMessages)
  const say = useRefusalMessage(proceduresRefusals)
  const client = useQueryClient()
  const [reason, setReason] = useState('')
  const [isTried, setTried] = useState(false)
  // The same keys while this form is tried again: what was done is not done twice.
  const [keys] = useState(() => new Map(rows.map(({ dossierId }) => [dossierId, crypto.randomUUID() as string])))
  const isMissing = kind === 'reject' && !Words.safeParse(reason).success
  const decide = useMutation({
    mutationFn: () =>
      api.desk.decideMany.mutate({
        dossiers: rows.map(({ dossierId, revision }) => ({ dossierId, revision, idempotencyKey: keys.get(dossierId) ?? '' })),
        choice: kind === 'approve' ? { kind } : { kind, reason: reason.trim() },
      }),
    onSuccess: (outcome) => {
      void client.invalidateQueries({ queryKey: ['procedures', 'desk.queue'] })
      void client.invalidateQueries({ queryKey: ['procedures', 'desk.counts'] })
      onDone(outcome.flatMap(({ dossierId, refusal }) => rows.filter((row) => row.dossierId === dossierId).map((row) => ({ row, refusal }))))
    },
  })
  return (
    <Form
      busy={decide.isPending}
      errors={isTried && isMissing ? { reason: t('reasonMissing') } : null}
      problem={decide.error ? say(decide.error) : undefined}
      onSubmit={() => {
        setTried(true)
        if (!isMissing) decide.mutate()
      }}
    >
      <ul>
        {rows.map(({ taskId, code, applicantName }) => (
          <li key={taskId}>
            {code}, {applicantName}
          </li>
        ))}
      </ul>
      {kind === 'approve' ? <p>{t('approveWhat')}</p> : <TextArea label={t('reason')} hint={t('reasonHint')} name="reason" value={reason} onChange={setReason} lengthMax={WORDS_MAX} isRequired />}
      <Button type="submit" kind={kind === 'reject' ? 'danger' : 'primary'}>
        {t(kind === 'reject' ? 'doReject' : 'doApprove')}
      </Button>
      <Button onPress={onCancel}>{t('cancel')}</Button>
    </Form>
  )
}

/** Names each dossier with what became of it. */
export function BulkOutcomes({ outcome }: { outcome: Decided }) {
  const t = useMessages(bulkMessages)
  const why = useMessages(proceduresRefusals)
  const done = outcome.filter(({ refusal }) => refusal === null).length
  const wordsOf = (code: string) => (Object.hasOwn(proceduresRefusals, code) ? why(code as 'dossier.dossier.changed') : code)
  return (
    <Banner isLive tone={done === outcome.length ? 'good' : 'warning'} title={done === outcome.length ? t('allDone', { n: done }) : t('someDone', { done, n: outcome.length })}>
      <ul>
        {outcome.map(({ row, refusal }) => (
          <li key={row.dossierId}>{refusal === null ? t('outcomeOk', { code: row.code, name: row.applicantName }) : t('outcomeNot', { code: row.code, name: row.applicantName, why: wordsOf(refusal) })}</li>
        ))}
      </ul>
    </Banner>
  )
}
