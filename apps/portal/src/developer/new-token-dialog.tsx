import { useMessages } from '@mc/i18n/react'
import { Banner } from '@mc/ui/banner'
import { Button } from '@mc/ui/button'
import { CopyButton } from '@mc/ui/copy-button'
import { Dialog } from '@mc/ui/dialog'
import { Form } from '@mc/ui/form'
import { SelectField } from '@mc/ui/select-field'
import { Stack } from '@mc/ui/stack'
import { TextField } from '@mc/ui/text-field'
import { useState } from 'react'
import { portalApi } from '../account/portal-client.ts'
import { ChangeButtons } from './change-buttons.tsx'
import { isName } from './is-name.ts'
import { keysMessages } from './keys.messages.ts'
import styles from './new-token-dialog.module.css'
import { ReasonField, useReasonProblem } from './reason-field.tsx'
import { useChange } from './use-change.ts'

/** For how many days a token may be made. */
const DAYS = ['30', '90', '180', '365']

/** What may publish the module from a build machine? The token is in this dialog and nowhere else, until it is closed. */
export function NewTokenDialog({ module, onClose, onDone }: { module: string; onClose: () => void; onDone: () => void }) {
  const t = useMessages(keysMessages)
  const [token, setToken] = useState<string | null>(null)
  return (
    <Dialog isOpen onClose={token === null ? onClose : onDone} title={t('createToken')}>
      {token === null ? <AskForToken module={module} onClose={onClose} onMade={setToken} /> : <TokenOnce token={token} onDone={onDone} />}
    </Dialog>
  )
}

function AskForToken({ module, onClose, onMade }: { module: string; onClose: () => void; onMade: (token: string) => void }) {
  const t = useMessages(keysMessages)
  const reasonProblem = useReasonProblem()
  const [name, setName] = useState('')
  const [days, setDays] = useState('90')
  const [reason, setReason] = useState('')
  const form = useChange({
    make: () => portalApi.credentials.createToken.mutate({ module, name: name.trim(), days: Number(days), reason: reason.trim() }),
    wrong: () => ({ ...(!isName(name) && { name: t('nameWrong') }), ...reasonProblem(reason) }),
    onDone: (made) => onMade(made.token),
  })
  return (
    <Form {...form}>
      <TextField label={t('tokenName')} hint={t('tokenNameHint')} name="name" value={name} onChange={setName} isRequired />
      <SelectField label={t('days')} name="days" value={days} onChange={setDays} placeholder={null} options={DAYS.map((value) => ({ value, label: t('daysIs', { n: Number(value) }) }))} isRequired />
      <ReasonField value={reason} onChange={setReason} />
      <ChangeButtons onCancel={onClose} />
    </Form>
  )
}

function TokenOnce({ token, onDone }: { token: string; onDone: () => void }) {
  const t = useMessages(keysMessages)
  return (
    <Stack>
      <div role="status">
        <Banner tone="warning" title={t('tokenIs')}>
          <p>{t('tokenKeep')}</p>
        </Banner>
      </div>
      <p>
        <code className={styles['token']}>{token}</code>
      </p>
      <Stack isRow>
        <CopyButton what={t('token')} text={token} />
        <Button onPress={onDone}>{t('tokenCopied')}</Button>
      </Stack>
    </Stack>
  )
}
