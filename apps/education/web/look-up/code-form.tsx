import { useMessages } from '@mc/i18n/react'
import { useRefusalMessage } from '@mc/module-kit/data'
import { Banner } from '@mc/ui/banner'
import { Button } from '@mc/ui/button'
import { Form, type FormErrors } from '@mc/ui/form'
import { Stack } from '@mc/ui/stack'
import { TextField } from '@mc/ui/text-field'
import { useState } from 'react'
import { CODE_MINUTES, LookUpCode } from '../../model/look-up/look-up.ts'
import { lookUpMessages } from './look-up.messages.ts'

type Props = { onOpen: (code: string) => void; onAgain: () => void; busy: boolean; error: unknown }

/** Step two: the code from the message. It says nothing about whether there is such a pupil. */
export function CodeForm({ onOpen, onAgain, busy, error }: Props) {
  const t = useMessages(lookUpMessages)
  const say = useRefusalMessage(lookUpMessages)
  const [code, setCode] = useState('')
  const [errors, setErrors] = useState<FormErrors | null>(null)

  function submit() {
    const isCode = LookUpCode.safeParse(code).success
    setErrors(isCode ? null : { code: t('codeWrong') })
    if (isCode) onOpen(code)
  }

  return (
    <Stack gap={4}>
      <Banner tone="info" title={t('sentTitle')} isLive>
        {t('sentDetail', { minutes: CODE_MINUTES })}
      </Banner>
      <Form onSubmit={submit} busy={busy} errors={errors} problem={error ? say(error) : undefined} label={t('code')}>
        <TextField name="code" label={t('code')} hint={t('codeHint')} inputMode="numeric" autoComplete="one-time-code" isRequired isShort value={code} onChange={setCode} />
        <Stack isRow gap={3}>
          <Button type="submit">{t('open')}</Button>
          <Button kind="quiet" onPress={onAgain}>
            {t('again')}
          </Button>
        </Stack>
      </Form>
    </Stack>
  )
}
