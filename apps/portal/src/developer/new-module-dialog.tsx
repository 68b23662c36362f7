import { useMessages } from '@mc/i18n/react'
import { Dialog } from '@mc/ui/dialog'
import { Form } from '@mc/ui/form'
import { TextField } from '@mc/ui/text-field'
import { useState } from 'react'
import { portalApi } from '../account/portal-client.ts'
import { ChangeButtons } from './change-buttons.tsx'
import { developerMessages } from './developer.messages.ts'
import { ReasonField, useReasonProblem } from './reason-field.tsx'
import { TeamField } from './team-field.tsx'
import { useChange } from './use-change.ts'

/** An address, a schema and a login role at once. */
const MODULE_ID = /^(?=.{3,24}$)[a-z]+(-[a-z]+)*$/

/** Which module is to come, and whose is it? Its team adds keys and releases from then on. */
export function NewModuleDialog({ known, onClose, onDone }: { known: readonly string[]; onClose: () => void; onDone: () => void }) {
  const t = useMessages(developerMessages)
  const reasonProblem = useReasonProblem()
  const [id, setId] = useState('')
  const [team, setTeam] = useState('')
  const [reason, setReason] = useState('')
  const module = id.trim()
  const idProblem = !MODULE_ID.test(module) ? t('newModuleIdWrong') : known.includes(module) ? t('newModuleTaken') : null
  const form = useChange({
    make: () => portalApi.teams.giveModule.mutate({ module, team, reason: reason.trim() }),
    wrong: () => ({ ...(idProblem !== null && { id: idProblem }), ...(team === '' && { team: t('teamMissing') }), ...reasonProblem(reason) }),
    onDone,
  })
  return (
    <Dialog isOpen onClose={onClose} title={t('newModule')}>
      <Form {...form}>
        <TextField label={t('newModuleId')} hint={t('newModuleIdHint')} name="id" value={id} onChange={setId} isRequired />
        <TeamField value={team} onChange={setTeam} />
        <ReasonField value={reason} onChange={setReason} />
        <ChangeButtons onCancel={onClose} />
      </Form>
    </Dialog>
  )
}
