import { useLocale, useMessages } from '@mc/i18n/react'
import { useRefusalMessage } from '@mc/module-kit/data'
import { Banner } from '@mc/ui/banner'
import { Button } from '@mc/ui/button'
import { Dialog } from '@mc/ui/dialog'
import { LinkButton } from '@mc/ui/link-button'
import { Section } from '@mc/ui/section'
import { Stack } from '@mc/ui/stack'
import { useState } from 'react'
import type { DeskDossier } from '../../model/desk/desk-dossier.ts'
import type { EventKind } from '../../model/dossiers/phase.ts'
import { proceduresRefusals } from '../refusals.messages.ts'
import { ActForm } from './act-form.tsx'
import { actsMessages } from './acts.messages.ts'
import type { AskedAct } from './step-form.tsx'
import { isOldPage, type useAct } from './use-act.ts'

/** Steps that are done by one press; all others ask something first. */
const AT_ONCE = ['accept', 'approve', 'resume', 'hand-over'] as const
/** Steps that ask, in the order in which they stand beside the main one. */
const ASKING = ['ask-supplement', 'hold', 'send-back', 'reject', 'refuse'] as const

/** The steps that the dossier knows now and that are the viewer's, and no others. */
export function DossierActs({ dossier, act }: { dossier: DeskDossier; act: ReturnType<typeof useAct> }) {
  const t = useMessages(actsMessages)
  const locale = useLocale()
  const say = useRefusalMessage(proceduresRefusals)
  const [asked, setAsked] = useState<AskedAct | null>(null)
  const can = (kind: EventKind) => dossier.actions.includes(kind)
  const tasks = can('finish-task') ? dossier.tasks.filter(({ kind, isMine }) => kind === 'task' && isMine) : []
  // What the dossier no longer knows cannot be asked either: a step of somebody else closes the question.
  const isOpen = asked !== null && can(asked)
  const isOld = act.error !== null && isOldPage(act.error)
  return (
    <Section title={t('title')}>
      {isOld && (
        <Banner tone="warning" isLive title={t('quicker')}>
          {t('quickerWhat', { why: say(act.error) })}
        </Banner>
      )}
      {act.error !== null && !isOld && !isOpen && <Banner tone="bad" isLive title={say(act.error)} />}
      {dossier.actions.length === 0 && <p>{t('nothing')}</p>}
      <Stack isRow gap={3}>
        {AT_ONCE.filter(can).map((kind) => (
          <Button key={kind} kind="primary" busy={act.isPending && act.variables?.kind === kind} onPress={() => act.mutate({ kind })}>
            {t(kind)}
          </Button>
        ))}
        {tasks.map(({ task, taskId, work }) => (
          <Button key={taskId} kind="primary" busy={act.isPending && act.variables?.kind === 'finish-task' && act.variables.task === task} onPress={() => act.mutate({ kind: 'finish-task', task })}>
            {t('finish-task', { work: work[locale] })}
          </Button>
        ))}
        {can('sign') && (
          <LinkButton kind="primary" href={`/procedures/sign?dossier=${dossier.id}`}>
            {t('sign')}
          </LinkButton>
        )}
        {ASKING.filter(can).map((kind) => (
          <Button key={kind} onPress={() => setAsked(kind)}>
            {t(kind)}
          </Button>
        ))}
      </Stack>
      <Dialog isOpen={isOpen} onClose={() => setAsked(null)} title={asked ? t(TITLES[asked]) : ''}>
        {isOpen && (
          <ActForm
            kind={asked}
            dossier={dossier}
            busy={act.isPending}
            problem={act.error && !isOld ? say(act.error) : undefined}
            onAct={(step) => act.mutate(step, { onSuccess: () => setAsked(null) })}
            onCancel={() => setAsked(null)}
          />
        )}
      </Dialog>
    </Section>
  )
}

const TITLES = { 'ask-supplement': 'askTitle', refuse: 'refuseTitle', hold: 'holdTitle', reject: 'rejectTitle', 'send-back': 'backTitle' } as const
