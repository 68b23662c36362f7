import { useMessages } from '@mc/i18n/react'
import { useMutation, useQueryClient, useRefusalMessage } from '@mc/module-kit/data'
import { Page } from '@mc/ui/page'
import { Section } from '@mc/ui/section'
import { Stack } from '@mc/ui/stack'
import { api } from '../client.ts'
import { deskMessages } from './desk.messages.ts'
import { LookupForm, type LookupDraft } from './lookup-form.tsx'
import { LookupAnswer } from './lookup-answer.tsx'
import { MyLookups } from './my-lookups.tsx'

/** The transport officer's desk: look a licence up, and what one has looked up. */
export function DeskPage() {
  const t = useMessages(deskMessages)
  const say = useRefusalMessage(deskMessages)
  const cache = useQueryClient()
  const lookup = useMutation({
    mutationFn: (draft: LookupDraft) => api.desk.lookUpLicences.mutate(draft),
    onSettled: () => cache.invalidateQueries({ queryKey: ['transport', 'desk.listMyLookups'] }),
  })
  return (
    <Page title={t('title')} lead={t('lead')} back={{ href: '/transport', label: t('back') }} wide>
      <Stack gap={6}>
        <Section title={t('formTitle')}>
          <LookupForm busy={lookup.isPending} problem={lookup.error ? say(lookup.error) : undefined} onLookUp={(draft) => lookup.mutate(draft)} />
        </Section>
        <div aria-live="polite">{lookup.data && !lookup.isPending && <LookupAnswer asked={lookup.variables?.value ?? ''} result={lookup.data} />}</div>
        <MyLookups />
      </Stack>
    </Page>
  )
}
