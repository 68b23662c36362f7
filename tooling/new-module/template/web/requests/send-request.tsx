import { useFormat, useMessages } from '@mc/i18n/react'
import { useIdempotencyKey, useMutation, useQueryClient, useRefusalMessage } from '@mc/module-kit/data'
import { Banner } from '@mc/ui/banner'
import { Button } from '@mc/ui/button'
import { Form, type FormErrors } from '@mc/ui/form'
import { Stack } from '@mc/ui/stack'
import { TextField } from '@mc/ui/text-field'
import { useState } from 'react'
import { BODY_MAX, RequestDraft, SUBJECT_MAX } from '../../model/requests/request.ts'
import { api } from '../client.ts'
import { sampleRefusals } from '../refusals.messages.ts'
import { requestsMessages } from './requests.messages.ts'
import { useDraft } from './use-draft.ts'

/** The form of a new request. A wrong field is told beside it before anything is sent; what was typed stays. */
export function SendRequest() {
  const t = useMessages(requestsMessages)
  const say = useRefusalMessage(sampleRefusals)
  const { date } = useFormat()
  const { key, renew } = useIdempotencyKey()
  const { draft, keep, forget } = useDraft()
  const [errors, setErrors] = useState<FormErrors | null>(null)
  const queries = useQueryClient()
  const send = useMutation({
    mutationFn: () => api.requests.send.mutate({ ...draft, idempotencyKey: key }),
    onSuccess: async () => {
      forget()
      renew()
      await queries.invalidateQueries({ queryKey: ['sample'] })
    },
  })

  function submit() {
    const wrong: FormErrors = {
      ...(!RequestDraft.shape.subject.safeParse(draft.subject).success && { subject: t('subjectWrong') }),
      ...(!RequestDraft.shape.body.safeParse(draft.body).success && { body: t('bodyWrong') }),
    }
    setErrors(wrong)
    if (Object.keys(wrong).length === 0) send.mutate()
  }

  return (
    <Stack gap={4}>
      {send.data && <Banner tone="good" isLive title={t('sent', { date: date(send.data.dueOn) })} />}
      <Form label={t('formTitle')} onSubmit={submit} busy={send.isPending} errors={errors} problem={send.error ? say(send.error) : undefined}>
        <TextField name="subject" label={t('subject')} hint={t('subjectHint')} isRequired maxLength={SUBJECT_MAX} value={draft.subject} onChange={(subject) => keep({ ...draft, subject })} />
        <TextField name="body" label={t('body')} isMultiline isRequired maxLength={BODY_MAX} value={draft.body} onChange={(body) => keep({ ...draft, body })} />
        <div>
          <Button type="submit">{t('send')}</Button>
        </div>
      </Form>
    </Stack>
  )
}
