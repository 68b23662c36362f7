import { useMessages } from '@mc/i18n/react'
import { useMutation, useQueryClient, useRefusalMessage } from '@mc/module-kit/data'
import { Button } from '@mc/ui/button'
import { EmailField } from '@mc/ui/email-field'
import { Form } from '@mc/ui/form'
import { Section } from '@mc/ui/section'
import { Stack } from '@mc/ui/stack'
import { TextField } from '@mc/ui/text-field'
import { useState } from 'react'
import { portalApi } from '../account/portal-client.ts'
import { settingsMessages } from './notice-settings.messages.ts'
import { SETTINGS_KEY, type NoticeSettings } from './settings-key.ts'

const ADDRESS = /^[^@\s]+@[^@\s]+\.[^@\s]+$/
const CODE = /^\d{6}$/

/** The address for e-mail: none, one that waits for its code, or a confirmed one. */
export function EmailSection({ settings }: { settings: NoticeSettings }) {
  const t = useMessages(settingsMessages)
  return (
    <Section title={t('address')}>
      {settings.email !== null && <Confirmed email={settings.email} />}
      {settings.email === null && settings.askedEmail === null && <Ask />}
      {settings.email === null && settings.askedEmail !== null && <Confirm email={settings.askedEmail} />}
    </Section>
  )
}

function useAct<Input>(run: (input: Input) => Promise<unknown>) {
  const cache = useQueryClient()
  return useMutation({ mutationFn: run, onSuccess: () => cache.invalidateQueries({ queryKey: SETTINGS_KEY }) })
}

function Confirmed({ email }: { email: string }) {
  const t = useMessages(settingsMessages)
  const forget = useAct(() => portalApi.notices.forgetEmail.mutate())
  return (
    <Stack gap={2}>
      <p>{t('confirmed', { email })}</p>
      <div>
        <Button kind="secondary" busy={forget.isPending} onPress={() => forget.mutate(undefined)}>
          {t('forget')}
        </Button>
      </div>
    </Stack>
  )
}

function Ask() {
  const t = useMessages(settingsMessages)
  const say = useRefusalMessage(settingsMessages)
  const [email, setEmail] = useState('')
  const [isWrong, setWrong] = useState(false)
  const ask = useAct((address: string) => portalApi.notices.askEmail.mutate({ email: address }))
  const submit = () => {
    const right = ADDRESS.test(email)
    setWrong(!right)
    if (right) ask.mutate(email)
  }
  return (
    <Form label={t('address')} onSubmit={submit} busy={ask.isPending} errors={isWrong ? { email: t('addressWrong') } : null} problem={ask.error ? say(ask.error) : undefined}>
      <p>{t('noAddress')}</p>
      <EmailField label={t('newAddress')} name="email" value={email} onChange={setEmail} isRequired />
      <div>
        <Button type="submit">{t('sendCode')}</Button>
      </div>
    </Form>
  )
}

function Confirm({ email }: { email: string }) {
  const t = useMessages(settingsMessages)
  const say = useRefusalMessage(settingsMessages)
  const [code, setCode] = useState('')
  const [isWrong, setWrong] = useState(false)
  const confirm = useAct((digits: string) => portalApi.notices.confirmEmail.mutate({ code: digits }))
  const other = useAct(() => portalApi.notices.forgetEmail.mutate())
  const submit = () => {
    const right = CODE.test(code.trim())
    setWrong(!right)
    if (right) confirm.mutate(code.trim())
  }
  return (
    <Form label={t('address')} onSubmit={submit} busy={confirm.isPending} errors={isWrong ? { code: t('codeWrong') } : null} problem={confirm.error ? say(confirm.error) : undefined}>
      <p>{t('codeSent', { email })}</p>
      <TextField label={t('code')} name="code" value={code} onChange={setCode} inputMode="numeric" autoComplete="one-time-code" isRequired />
      <Stack isRow gap={2}>
        <Button type="submit">{t('confirm')}</Button>
        <Button kind="secondary" busy={other.isPending} onPress={() => other.mutate(undefined)}>
          {t('otherAddress')}
        </Button>
      </Stack>
    </Form>
  )
}
