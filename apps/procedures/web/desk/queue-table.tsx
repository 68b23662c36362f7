import { useLocale, useMessages } from '@mc/i18n/react'
import { Button } from '@mc/ui/button'
import { LinkButton } from '@mc/ui/link-button'
import { Empty } from '@mc/ui/states'
import { TableView } from '@mc/ui/table-view'
import { QUEUE_MAX, type QueueRow } from '../../model/desk/queue.ts'
import { PhaseTag } from '../mine/phase-tag.tsx'
import { BulkDecision, type Decided } from './bulk-decision.tsx'
import { DeadlineTag } from './deadline-tag.tsx'
import { useDeadlineWords } from './deadline-words.ts'
import styles from './desk.module.css'
import { queueMessages } from './queue.messages.ts'
import type { QueueView } from './use-queue-view.ts'

interface QueueTableProps {
  rows: readonly QueueRow[]
  view: QueueView
  onClaim: (row: QueueRow) => void
  /** What became of each dossier that was decided on in bulk. */
  onDecided: (outcome: Decided) => void
}

/** Rows of a queue. A leader's can be chosen and decided on together. */
export function QueueTable({ rows, view, onClaim, onDecided }: QueueTableProps) {
  const t = useMessages(queueMessages)
  const locale = useLocale()
  const words = useDeadlineWords()
  const isFiltered = view.colour !== null || view.procedure !== '' || view.whose !== 'all'
  const workOf = ({ work, office }: QueueRow) => t('workAt', { work: work[locale], office: office.name[locale] })
  const assigneeOf = ({ assignee }: QueueRow) => (assignee ? (assignee.isMe ? t('me') : assignee.name) : t('nobody'))
  const dueOf = ({ due }: QueueRow) => (due ? words.session(due) : t('waiting'))
  return (
    <TableView
      caption={t('list')}
      rows={rows}
      rowKey={({ taskId }) => taskId}
      pageSize={QUEUE_MAX}
      hasSearch={false}
      fileName={t('fileName')}
      empty={<Empty icon="check-circle" title={t('none')} hint={t(isFiltered ? 'noneFiltered' : 'noneHint')} />}
      {...(view.show === 'approval' && {
        selection: {
          rowLabel: ({ code }: QueueRow) => code,
          actions: (keys: readonly string[], clear: () => void) => <BulkDecision rows={rows.filter(({ taskId }) => keys.includes(taskId))} onDone={(outcome) => (clear(), onDecided(outcome))} />,
        },
      })}
      {...(view.show === 'signing' && {
        selection: {
          rowLabel: ({ code }: QueueRow) => code,
          actions: (keys: readonly string[]) => (
            <LinkButton kind="primary" href={signHref(rows.filter(({ taskId }) => keys.includes(taskId)))}>
              {t('signChosen')}
            </LinkButton>
          ),
        },
      })}
      columns={[
        {
          key: 'code',
          title: t('code'),
          isRowHeader: true,
          value: ({ code }) => code,
          render: ({ code, dossierId, taskId }) => (
            <a href={`/procedures/desk/dossiers/${dossierId}`} data-task={taskId} className={styles['code']}>
              {code}
            </a>
          ),
        },
        {
          key: 'procedure',
          title: t('procedure'),
          value: ({ procedure }) => procedure.name[locale],
          render: ({ procedure, channel, feeState }) => (
            <>
              {procedure.name[locale]}
              <span className={styles['quiet']}>
                {t(channel === 'online' ? 'sentOnline' : 'sentCounter')}
                {feeState === 'asked' && `, ${t('feeAsked')}`}
              </span>
            </>
          ),
        },
        { key: 'applicant', title: t('applicant'), value: ({ applicantName }) => applicantName, render: ({ applicantName }) => applicantName },
        {
          key: 'work',
          title: t('work'),
          value: workOf,
          render: (row) => (
            <>
              {row.work[locale]}
              <span className={styles['quiet']}>{row.office.name[locale]}</span>
              {row.hold && <PhaseTag phase={row.phase} hold={row.hold} />}
            </>
          ),
        },
        {
          key: 'due',
          title: t('due'),
          value: dueOf,
          // What has no deadline comes last.
          compare: (a, b) => (a.sessionsLeft ?? Infinity) - (b.sessionsLeft ?? Infinity),
          render: (row) => (
            <>
              <DeadlineTag colour={row.colour} sessionsLeft={row.sessionsLeft} />
              {row.due && <span className={styles['quiet']}>{words.session(row.due)}</span>}
            </>
          ),
        },
        {
          key: 'assignee',
          title: t('assignee'),
          value: assigneeOf,
          render: (row) =>
            row.assignee ? (
              assigneeOf(row)
            ) : (
              <Button size="small" label={t('claimOf', { code: row.code })} onPress={() => onClaim(row)}>
                {t('claim')}
              </Button>
            ),
        },
      ]}
    />
  )
}

/** Where the chosen results are signed; without a choice, all that wait. */
function signHref(rows: readonly QueueRow[]): string {
  return `/procedures/sign?${new URLSearchParams(rows.map(({ dossierId }) => ['dossier', dossierId]))}`
}
