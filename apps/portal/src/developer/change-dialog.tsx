import { useLocale, useMessages } from '@mc/i18n/react'
import { useMutation, useQueryClient, useRefusalMessage } from '@mc/module-kit/data'
import { Button } from '@mc/ui/button'
import { Dialog } from '@mc/ui/dialog'
import { Form } from '@mc/ui/form'
import { NumberField } from '@mc/ui/number-field'
import { Stack } from '@mc/ui/stack'
import { TextArea } from '@mc/ui/text-area'
import { useState } from 'react'
import { TeamField } from './team-field.tsx'
import type { ModuleDetail } from './module-detail.ts'
import { portalApi } from '../account/portal-client.ts'
import { developerMessages } from './developer.messages.ts'

/** A change that a developer is about to make. */
export type Change =
  | { kind: 'promote' | 'asCanary'; version: string }
  | { kind: 'rollBack' | 'endCanary' | 'stopModule' | 'resumeModule' }
  | { kind: 'stopRelease' | 'resumeRelease'; version: string }
  | { kind: 'giveModule' }
  | { kind: 'takeModule'; team: Team }

type Team = ModuleDetail['teams'][number]

const REASON_MIN = 3
const REASON_MAX = 500

type Props = { module: string; change: Change; onClose: () => void; onDone: () => void }

/** Asks why, and for a canary for how many, before a change is made. What was typed stays when the gateway refuses. */
export function ChangeDialog({ module, change, onClose, onDone }: Props) {
  const t = useMessages(developerMessages)
  const locale = useLocale()
  const say = useRefusalMessage(developerMessages)
  const cache = useQueryClient()
  const [reason, setReason] = useState('')
  const [share, setShare] = useState('5')
  const [team, setTeam] = useState('')
  const [errors, setErrors] = useState<Record<string, string> | null>(null)
  const work = useMutation({
    mutationFn: () => make(module, change, { reason: reason.trim(), share: Number(share), team }),
    onSuccess: async () => {
      await cache.invalidateQueries({ queryKey: ['portal'] })
      onDone()
    },
  })
  const submit = () => {
    const wrong = {
      ...(reason.trim().length < REASON_MIN && { reason: t('reasonMissing') }),
      ...(reason.trim().length > REASON_MAX && { reason: t('reasonLong', { n: REASON_MAX }) }),
      ...(change.kind === 'asCanary' && !/^([1-9]\d?|100)$/.test(share) && { share: t('shareWrong') }),
      ...(change.kind === 'giveModule' && team === '' && { team: t('teamMissing') }),
    }
    setErrors(Object.keys(wrong).length > 0 ? wrong : null)
    if (Object.keys(wrong).length === 0) work.mutate()
  }
  const titleOf = () => {
    const of = 'version' in change ? change.version : 'team' in change ? change.team.name[locale] : null
    return of === null ? t(change.kind) : `${t(change.kind)}: ${of}`
  }
  const isDangerous = change.kind === 'stopModule' || change.kind === 'stopRelease'
  return (
    <Dialog isOpen onClose={onClose} title={titleOf()}>
      <Form onSubmit={submit} busy={work.isPending} errors={errors} problem={work.error ? say(work.error) : undefined}>
        {change.kind === 'asCanary' && <NumberField label={t('share')} name="share" value={share} onChange={setShare} suffix="%" isWhole isRequired />}
        {change.kind === 'giveModule' && <TeamField value={team} onChange={setTeam} />}
        <TextArea label={t('reason')} hint={t('reasonHint')} name="reason" value={reason} onChange={setReason} lengthMax={REASON_MAX} isRequired />
        <Stack isRow>
          <Button type="submit" kind={isDangerous ? 'danger' : 'primary'}>
            {t('confirm')}
          </Button>
          <Button kind="secondary" onPress={onClose}>
            {t('cancel')}
          </Button>
        </Stack>
      </Form>
    </Dialog>
  )
}

function make(module: string, change: Change, { reason, share, team }: { reason: string; share: number; team: string }): Promise<unknown> {
  const { releases, teams } = portalApi
  switch (change.kind) {
    case 'promote':
      return releases.promote.mutate({ module, version: change.version, reason })
    case 'asCanary':
      return releases.setCanary.mutate({ module, version: change.version, share, roles: [], reason })
    case 'rollBack':
      return releases.rollBack.mutate({ module, channel: 'stable', reason })
    case 'endCanary':
      return releases.rollBack.mutate({ module, channel: 'canary', reason })
    case 'stopModule':
      return releases.stop.mutate({ module, reason })
    case 'resumeModule':
      return releases.resume.mutate({ module, reason })
    case 'stopRelease':
      return releases.stop.mutate({ module, version: change.version, reason })
    case 'resumeRelease':
      return releases.resume.mutate({ module, version: change.version, reason })
    case 'giveModule':
      return teams.giveModule.mutate({ module, team, reason })
    case 'takeModule':
      return teams.takeModule.mutate({ module, team: change.team.code, reason })
  }
}
