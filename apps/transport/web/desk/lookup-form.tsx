import { useMessages } from '@mc/i18n/react'
import { Button } from '@mc/ui/button'
import { ChoiceField } from '@mc/ui/choice-field'
import { CitizenIdField } from '@mc/ui/citizen-id-field'
import { Form } from '@mc/ui/form'
import { Stack } from '@mc/ui/stack'
import { useState } from 'react'
import { LookupQuery } from '../../model/desk/lookup.ts'
import { deskMessages } from './desk.messages.ts'

/** What the form holds: a way to search and a number, digits only. */
export type LookupDraft = { by: 'citizen-id' | 'licence-number'; value: string }

/** Looks up by personal ID or licence number; a wrong number is told beside the field before anything is sent. */
export function LookupForm({ busy, problem, onLookUp }: { busy: boolean; problem: string | undefined; onLookUp: (draft: LookupDraft) => void }) {
  const t = useMessages(deskMessages)
  const [draft, setDraft] = useState<LookupDraft>({ by: 'citizen-id', value: '' })
  const [tried, setTried] = useState<LookupDraft | null>(null)
  const isWrong = tried !== null && tried.by === draft.by && !LookupQuery.safeParse(draft).success
  const submit = () => {
    setTried(draft)
    if (LookupQuery.safeParse(draft).success) onLookUp(draft)
  }
  return (
    <Form label={t('formTitle')} onSubmit={submit} busy={busy} errors={isWrong ? { value: t(`error.${draft.by}`) } : null} problem={problem}>
      <Stack gap={4}>
        <ChoiceField
          label={t('by')}
          name="by"
          value={draft.by}
          onChange={(by) => setDraft({ ...draft, by: by === 'licence-number' ? by : 'citizen-id' })}
          options={(['citizen-id', 'licence-number'] as const).map((by) => ({ value: by, label: t(`by.${by}`) }))}
          isRow
        />
        {/* A licence number is typed like a personal ID: 12 digits, spaces dropped. */}
        <CitizenIdField
          key={draft.by}
          label={t(`by.${draft.by}`)}
          name="value"
          value={draft.value}
          onChange={(value) => setDraft({ ...draft, value })}
          isRequired
          {...(draft.by === 'licence-number' && { hint: t('numberHint') })}
        />
        <div>
          <Button type="submit">{t('submit')}</Button>
        </div>
      </Stack>
    </Form>
  )
}
