import { useMessages } from '@mc/i18n/react'
import { useMutation } from '@mc/module-kit/data'
import { useSearchParams } from '@mc/module-kit/react'
import { Button } from '@mc/ui/button'
import { Form } from '@mc/ui/form'
import { Page } from '@mc/ui/page'
import { TextField } from '@mc/ui/text-field'
import { useState } from 'react'
import { WriteProblem } from '../apply/write-problem.tsx'
import { api } from '../client.ts'
import { trackMessages } from './track.messages.ts'
import { TrackedView } from './tracked-view.tsx'

/** Answers, to whoever has the code: where is it, until when? (X17) */
export function TrackPage() {
  const t = useMessages(trackMessages)
  const [params] = useSearchParams()
  const [code, setCode] = useState(params.get('code') ?? '')
  const [phoneEnd, setPhoneEnd] = useState('')
  const [isTried, setTried] = useState(false)
  const find = useMutation({ mutationFn: () => api.track.find.mutate({ code: code.trim(), phoneEnd: phoneEnd.trim() }) })
  const errors = { ...(code.trim().length < 8 && { code: t('codeMissing') }), ...(!/^\s*\d{4}\s*$/.test(phoneEnd) && { phoneEnd: t('phoneMissing') }) }
  return (
    <Page title={t('title')} lead={t('lead')} back={{ href: '/procedures', label: t('back') }}>
      <Form
        busy={find.isPending}
        errors={isTried ? errors : null}
        problem={find.error ? <WriteProblem error={find.error} /> : undefined}
        onSubmit={() => {
          setTried(true)
          if (Object.keys(errors).length === 0) find.mutate()
        }}
      >
        <TextField name="code" label={t('code')} hint={t('codeHint')} value={code} onChange={setCode} isRequired />
        <TextField name="phoneEnd" label={t('phoneEnd')} value={phoneEnd} onChange={setPhoneEnd} inputMode="numeric" isRequired />
        <Button type="submit">{t('find')}</Button>
      </Form>
      <div aria-live="polite">{find.data && <TrackedView dossier={find.data} />}</div>
    </Page>
  )
}
