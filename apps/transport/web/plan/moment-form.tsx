import { useMessages } from '@mc/i18n/react'
import { Button } from '@mc/ui/button'
import { DatePicker } from '@mc/ui/date-picker'
import { Form } from '@mc/ui/form'
import { Stack } from '@mc/ui/stack'
import { TimeField } from '@mc/ui/time-field'
import { useState } from 'react'
import { isDate, isTime, normalTime } from './journey-question.ts'
import { planMessages } from './plan.messages.ts'

/** Chooses another day, and a time unless `time` is left out. */
export function MomentForm({ date, time, onShow, onNow }: { date: string; time?: string; onShow: (moment: { date: string; time: string }) => void; onNow?: () => void }) {
  const t = useMessages(planMessages)
  const [draft, setDraft] = useState({ date, time: time ?? '' })
  const [isTried, setTried] = useState(false)
  const errors = {
    ...(!isDate(draft.date) && { date: t('error.date') }),
    ...(time !== undefined && !isTime(draft.time) && { time: t('error.time') }),
  }
  const submit = () => {
    setTried(true)
    if (Object.keys(errors).length === 0) onShow({ date: draft.date, time: normalTime(draft.time) })
  }
  return (
    <Form label={t('showDay')} onSubmit={submit} errors={isTried ? errors : null}>
      <Stack gap={3}>
        <DatePicker label={t('date')} name="date" value={draft.date} onChange={(next) => setDraft({ ...draft, date: next })} />
        {time !== undefined && <TimeField label={t('time')} name="time" value={draft.time} onChange={(next) => setDraft({ ...draft, time: next })} />}
        <Stack isRow gap={3}>
          <Button type="submit" kind="secondary">
            {t('show')}
          </Button>
          {onNow && (
            <Button kind="quiet" onPress={onNow}>
              {t('showNow')}
            </Button>
          )}
        </Stack>
      </Stack>
    </Form>
  )
}
