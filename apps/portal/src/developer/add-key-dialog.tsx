import { useMessages } from '@mc/i18n/react'
import { Dialog } from '@mc/ui/dialog'
import { Form } from '@mc/ui/form'
import { TextField } from '@mc/ui/text-field'
import { useState } from 'react'
import { portalApi } from '../account/portal-client.ts'
import { ChangeButtons } from './change-buttons.tsx'
import { keysMessages } from './keys.messages.ts'
import { isName } from './is-name.ts'
import { ReasonField, useReasonProblem } from './reason-field.tsx'
import { useChange } from './use-change.ts'

/** 32 bytes in base64. */
const PUBLIC_KEY = /^[A-Za-z0-9+/]{43}=$/

/** Which key may sign releases of the module from now on? */
export function AddKeyDialog({ module, onClose, onDone }: { module: string; onClose: () => void; onDone: () => void }) {
  const t = useMessages(keysMessages)
  const reasonProblem = useReasonProblem()
  const [publicKey, setPublicKey] = useState('')
  const [holder, setHolder] = useState('')
  const [reason, setReason] = useState('')
  const form = useChange({
    make: () => portalApi.credentials.addKey.mutate({ module, publicKey: publicKey.trim(), holder: holder.trim(), reason: reason.trim() }),
    wrong: () => ({
      ...(!PUBLIC_KEY.test(publicKey.trim()) && { publicKey: t('publicKeyWrong') }),
      ...(!isName(holder) && { holder: t('nameWrong') }),
      ...reasonProblem(reason),
    }),
    onDone,
  })
  return (
    <Dialog isOpen onClose={onClose} title={t('addKey')}>
      <Form {...form}>
        <TextField label={t('publicKey')} hint={t('publicKeyHint', { module })} name="publicKey" value={publicKey} onChange={setPublicKey} isRequired />
        <TextField label={t('holder')} hint={t('holderHint')} name="holder" value={holder} onChange={setHolder} isRequired />
        <ReasonField value={reason} onChange={setReason} />
        <ChangeButtons onCancel={onClose} />
      </Form>
    </Dialog>
  )
}
