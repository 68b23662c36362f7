import { useMessages } from '@mc/i18n/react'
import { useClock } from '@mc/module-kit/react'
import { Button } from '@mc/ui/button'
import { ChoiceField } from '@mc/ui/choice-field'
import { DatePicker } from '@mc/ui/date-picker'
import { Form } from '@mc/ui/form'
import { Stack } from '@mc/ui/stack'
import { TimeField } from '@mc/ui/time-field'
import { useEffect, useRef, useState } from 'react'
import { draftErrors, type JourneyDraft } from './journey-question.ts'
import { planMessages } from './plan.messages.ts'
import { StopField } from './stop-field.tsx'

/** From where to where, and when. `start` fills it, such as from the page's address. */
export function JourneyForm({ start, busy, onAsk }: { start: Partial<JourneyDraft>; busy: boolean; onAsk: (draft: JourneyDraft) => void }) {
  const t = useMessages(planMessages)
  const { today } = useClock()
  const nothing = { id: null, text: '' }
  const [draft, setDraft] = useState<JourneyDraft>({ from: nothing, to: nothing, when: 'now', date: today, time: '07:00', ...start })
  const [tries, setTries] = useState(0)
  const isTried = tries > 0
  const fields = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // After a refused press the focus goes to the first field that is wrong.
    if (tries > 0) fields.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [tries])
  const set = (changes: Partial<JourneyDraft>) => setDraft((before) => ({ ...before, ...changes }))
  const keys = isTried ? draftErrors(draft) : {}
  const errors = Object.fromEntries(Object.entries(keys).map(([field, key]) => [field, t(key)]))
  const submit = () => {
    if (Object.keys(draftErrors(draft)).length === 0) onAsk(draft)
    else setTries(tries + 1)
  }
  return (
    <Form label={t('journeyTitle')} onSubmit={submit} busy={busy}>
      <div ref={fields}>
      <Stack gap={4}>
        <StopField label={t('from')} name="from" value={draft.from} onChange={(from) => set({ from })} error={errors['from']} />
        <StopField label={t('to')} name="to" value={draft.to} onChange={(to) => set({ to })} error={errors['to']} />
        <ChoiceField
          label={t('when')}
          name="when"
          value={draft.when}
          onChange={(when) => set({ when: when === 'later' ? 'later' : 'now' })}
          options={[
            { value: 'now', label: t('whenNow') },
            { value: 'later', label: t('whenLater') },
          ]}
          isRow
        />
        {draft.when === 'later' && (
          <>
            <DatePicker label={t('date')} name="date" value={draft.date} onChange={(date) => set({ date })} error={errors['date']} />
            <TimeField label={t('time')} name="time" value={draft.time} onChange={(time) => set({ time })} error={errors['time']} />
          </>
        )}
        <Stack isRow gap={3}>
          <Button type="submit">{t('submit')}</Button>
          <Button kind="quiet" onPress={() => set({ from: draft.to, to: draft.from })}>
            {t('swap')}
          </Button>
        </Stack>
      </Stack>
      </div>
    </Form>
  )
}
