import { useLocale, useMessages } from '@mc/i18n/react'
import { Dialog } from '@mc/ui/dialog'
import { Form } from '@mc/ui/form'
import { NumberField } from '@mc/ui/number-field'
import { useState } from 'react'
import { portalApi } from '../account/portal-client.ts'
import { ChangeButtons } from './change-buttons.tsx'
import { developerMessages } from './developer.messages.ts'
import type { ModuleDetail } from './module-detail.ts'
import { ReasonField, useReasonProblem } from './reason-field.tsx'
import { TeamField } from './team-field.tsx'
import { useChange } from './use-change.ts'

/** A change that a developer is about to make. */
export type Change =
  | { kind: 'promote' | 'asCanary'; version: string }
  | { kind: 'rollBack' | 'endCanary' | 'stopModule' | 'resumeModule' }
  | { kind: 'stopRelease' | 'resumeRelease'; version: string }
  | { kind: 'giveModule' }
  | { kind: 'takeModule'; team: Team }
  | { kind: 'revokeKey'; keyId: string; name: string }
  | { kind: 'revokeToken'; id: string; name: string }

type Team = ModuleDetail['teams'][number]

/** Changes after which something stops working for somebody. */
const DANGEROUS: readonly Change['kind'][] = ['stopModule', 'stopRelease', 'revokeKey', 'revokeToken']

type Props = { module: string; change: Change; onClose: () => void; onDone: () => void }

/** Asks why, and for a canary for how many, before a change is made. What was typed stays when the gateway refuses. */
export function ChangeDialog({ module, change, onClose, onDone }: Props) {
  const t = useMessages(developerMessages)
  const locale = useLocale()
  const reasonProblem = useReasonProblem()
  const [reason, setReason] = useState('')
  const [share, setShare] = useState('5')
  const [team, setTeam] = useState('')
  const form = useChange({
    make: () => make(module, change, { reason: reason.trim(), share: Number(share), team }),
    wrong: () => ({
      ...reasonProblem(reason),
      ...(change.kind === 'asCanary' && !/^([1-9]\d?|100)$/.test(share) && { share: t('shareWrong') }),
      ...(change.kind === 'giveModule' && team === '' && { team: t('teamMissing') }),
    }),
    onDone,
  })
  const titleOf = () => {
    const of = 'version' in change ? change.version : 'team' in change ? change.team.name[locale] : 'name' in change ? change.name : null
    return of === null ? t(change.kind) : `${t(change.kind)}: ${of}`
  }
  return (
    <Dialog isOpen onClose={onClose} title={titleOf()}>
      <Form {...form}>
        {change.kind === 'asCanary' && <NumberField label={t('share')} name="share" value={share} onChange={setShare} suffix="%" isWhole isRequired />}
        {change.kind === 'giveModule' && <TeamField value={team} onChange={setTeam} />}
        <ReasonField value={reason} onChange={setReason} />
        <ChangeButtons isDangerous={DANGEROUS.includes(change.kind)} onCancel={onClose} />
      </Form>
    </Dialog>
  )
}

function make(module: string, change: Change, { reason, share, team }: { reason: string; share: number; team: string }): Promise<unknown> {
  const { releases, teams, credentials } = portalApi
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
    case 'revokeKey':
      return credentials.revokeKey.mutate({ module, keyId: change.keyId, reason })
    case 'revokeToken':
      return credentials.revokeToken.mutate({ module, id: change.id, reason })
  }
}
