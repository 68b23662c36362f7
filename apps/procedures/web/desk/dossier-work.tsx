import { useFormat, useLocale, useMessages } from '@mc/i18n/react'
import { useMutation, useQuery, useQueryClient, useRefusalMessage } from '@mc/module-kit/data'
import { Banner } from '@mc/ui/banner'
import { Button } from '@mc/ui/button'
import { DataTable } from '@mc/ui/data-table'
import { Menu } from '@mc/ui/menu'
import { Section } from '@mc/ui/section'
import { Stack } from '@mc/ui/stack'
import { useState } from 'react'
import type { DeskDossier, DeskTask } from '../../model/desk/desk-dossier.ts'
import { api } from '../client.ts'
import { proceduresRefusals } from '../refusals.messages.ts'
import { useDeadlineWords } from './deadline-words.ts'
import { deskDossierMessages } from './desk-dossier.messages.ts'
import { deskDossierKey } from './use-act.ts'

/** Who does what until when; the viewer's own work can be taken, given back and given to a colleague. */
export function DossierWork({ dossier }: { dossier: DeskDossier }) {
  const t = useMessages(deskDossierMessages)
  const locale = useLocale()
  const say = useRefusalMessage(proceduresRefusals)
  const { dateTime } = useFormat()
  const words = useDeadlineWords()
  const client = useQueryClient()
  const [told, setTold] = useState('')
  const give = useMutation({
    mutationFn: async (to: { taskId: string; isMine: boolean } | { taskId: string; personId: string }) => {
      if ('isMine' in to) {
        await api.desk.claim.mutate(to)
        return t(to.isMine ? 'taken' : 'released')
      }
      const { assigneeName } = await api.desk.assign.mutate(to)
      return t('assigned', { name: assigneeName })
    },
    onSuccess: setTold,
    onSettled: () => client.invalidateQueries({ queryKey: deskDossierKey(dossier.id) }),
  })
  if (dossier.tasks.length === 0) return null
  const assigneeOf = ({ assignee }: DeskTask) => (assignee ? (assignee.isMe ? t('me') : assignee.name) : t('nobody'))
  return (
    <Section title={t('work')}>
      {give.error && <Banner tone="warning" isLive title={say(give.error)} />}
      <p role="status">{told}</p>
      <DataTable
        caption={t('workCaption')}
        rows={dossier.tasks}
        rowKey={({ taskId }) => taskId}
        columns={[
          { key: 'work', title: t('work'), isRowHeader: true, render: ({ work }) => work[locale] },
          { key: 'office', title: t('office'), render: ({ office }) => office.name[locale] },
          { key: 'state', title: t('state'), render: ({ doneAt, due }) => (doneAt ? t('workDone', { when: dateTime(doneAt) }) : due ? words.session(due) : t('workOpen')) },
          { key: 'assignee', title: t('assignee'), render: (task) => (task.doneAt ? (task.assignee?.name ?? '') : assigneeOf(task)) },
          {
            key: 'give',
            title: t('assign'),
            render: (task) => (task.isMine ? <GiveWork task={task} onGive={(to) => give.mutate({ taskId: task.taskId, ...to })} /> : null),
          },
        ]}
      />
    </Section>
  )
}

function GiveWork({ task, onGive }: { task: DeskTask; onGive: (to: { isMine: boolean } | { personId: string }) => void }) {
  const t = useMessages(deskDossierMessages)
  const places = useQuery({ queryKey: ['procedures', 'desk.colleagues'], queryFn: ({ signal }) => api.desk.colleagues.query(undefined, { signal }) })
  const colleagues = (places.data ?? []).filter(({ office }) => office.code === task.office.code).flatMap((place) => place.colleagues)
  const others = [...new Map(colleagues.map((one) => [one.personId, one])).values()].filter(({ personId }) => personId !== task.assignee?.personId)
  return (
    <Stack isRow gap={2}>
      {task.assignee === null && (
        <Button size="small" onPress={() => onGive({ isMine: true })}>
          {t('claim')}
        </Button>
      )}
      {task.assignee?.isMe && (
        <Button size="small" onPress={() => onGive({ isMine: false })}>
          {t('release')}
        </Button>
      )}
      {others.length > 0 && <Menu label={t('assign')} actions={others.map(({ personId, name }) => ({ id: personId, label: name }))} onAction={(personId) => onGive({ personId })} />}
    </Stack>
  )
}
