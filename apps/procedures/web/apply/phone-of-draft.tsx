import { useMessages } from '@mc/i18n/react'
import { formatPhoneNumber, readPhoneNumber } from '@mc/identity'
import { useMutation } from '@mc/module-kit/data'
import { Button } from '@mc/ui/button'
import { Form } from '@mc/ui/form'
import { PhoneField } from '@mc/ui/phone-field'
import { Section } from '@mc/ui/section'
import { Stack } from '@mc/ui/stack'
import { useState } from 'react'
import type { Draft } from '../../model/apply/draft.ts'
import { api } from '../client.ts'
import { applyMessages } from './apply.messages.ts'
import { faultMessages } from './fault.messages.ts'
import { useDraft } from './use-draft.ts'
import { WriteProblem } from './write-problem.tsx'

/** Where notices go, and what the dossier is followed by without signing in. */
export function PhoneOfDraft({ draft }: { draft: Draft }) {
  const t = useMessages(applyMessages)
  const say = useMessages(faultMessages)
  const { change } = useDraft(draft.id)
  const [isOpen, setOpen] = useState(draft.phone === null)
  const [phone, setPhone] = useState(draft.phone ?? '')
  const [isWrong, setWrong] = useState(false)
  const save = useMutation({
    mutationFn: () => api.drafts.setPhone.mutate({ id: draft.id, revision: draft.revision, phone }),
    onSuccess: ({ revision }) => {
      change(() => ({ phone, revision }))
      setOpen(false)
    },
  })
  if (!isOpen && draft.phone !== null)
    return (
      <Section level={2} title={t('notices')}>
        <Stack isRow gap={3}>
          <span>{formatPhoneNumber(draft.phone)}</span>
          <Button size="small" kind="quiet" label={`${t('change')}: ${t('phone')}`} onPress={() => setOpen(true)}>
            {t('change')}
          </Button>
        </Stack>
      </Section>
    )
  return (
    <Section level={2} title={t('notices')} lead={t('phoneNeeded')}>
      <Form
        label={t('notices')}
        busy={save.isPending}
        errors={isWrong ? { phone: say('phone') } : null}
        problem={save.error ? <WriteProblem error={save.error} /> : undefined}
        onSubmit={() => {
          const isPhone = readPhoneNumber(phone).ok
          setWrong(!isPhone)
          if (isPhone) save.mutate()
        }}
      >
        <PhoneField name="phone" label={t('phone')} value={phone} onChange={setPhone} isRequired />
        <Button type="submit">{t('savePhone')}</Button>
      </Form>
    </Section>
  )
}
