import { useLocale, useMessages } from '@mc/i18n/react'
import { useMutation, useQueryClient, useRefusalMessage } from '@mc/module-kit/data'
import { useHost } from '@mc/module-kit/react'
import { Button } from '@mc/ui/button'
import { CheckboxGroup } from '@mc/ui/checkbox-group'
import { DateField } from '@mc/ui/date-field'
import { Form } from '@mc/ui/form'
import { Grid } from '@mc/ui/grid'
import { Stack } from '@mc/ui/stack'
import { TextField } from '@mc/ui/text-field'
import { TimeField } from '@mc/ui/time-field'
import { useState } from 'react'
import { portalApi } from '../account/portal-client.ts'
import { EMPTY_WORK, faultsOf, instantOf, placeInDay, WORK_TEXT_MAX, type WorkDraft } from './work-draft.ts'
import { worksMessages } from './works.messages.ts'

/** Works as the list has them. */
export type ListedWork = Awaited<ReturnType<typeof portalApi.status.listWorks.query>>[number]

type Props = { work: ListedWork | null; onClose: () => void; onDone: () => void }

/** What is done, when, to which parts, in both languages. What was typed stays when something is wrong. */
export function WorkForm({ work, onClose, onDone }: Props) {
  const t = useMessages(worksMessages)
  const say = useRefusalMessage(worksMessages)
  const cache = useQueryClient()
  const [draft, setDraft] = useState<WorkDraft>(() => (work ? draftOf(work) : EMPTY_WORK))
  const [errors, setErrors] = useState<Record<string, string> | null>(null)
  // Pressed twice, it is announced once.
  const [id] = useState(() => work?.id ?? crypto.randomUUID())
  const set = (change: Partial<WorkDraft>) => setDraft((before) => ({ ...before, ...change }))
  const save = useMutation({
    mutationFn: () => {
      const wanted = { id, startsAt: instantOf(draft.startDate, draft.startTime), endsAt: instantOf(draft.endDate, draft.endTime), text: { vi: draft.vi.trim(), en: draft.en.trim() }, modules: [...draft.modules] }
      return work ? portalApi.status.changeWork.mutate(wanted) : portalApi.status.announceWork.mutate(wanted)
    },
    onSuccess: async () => {
      await cache.invalidateQueries({ queryKey: ['portal', 'status.listWorks'] })
      onDone()
    },
  })
  const submit = () => {
    const wrong = Object.fromEntries(Object.entries(faultsOf(draft)).map(([field, fault]) => [field, t(fault)]))
    setErrors(Object.keys(wrong).length > 0 ? wrong : null)
    if (Object.keys(wrong).length === 0) save.mutate()
  }
  return (
    <Form label={t(work ? 'change' : 'announce')} onSubmit={submit} busy={save.isPending} errors={errors} problem={save.error ? say(save.error) : undefined}>
      <Grid min="16rem">
        <DateField label={t('startDate')} name="startDate" value={draft.startDate} onChange={(startDate) => set({ startDate })} isRequired />
        <TimeField label={t('startTime')} name="startTime" value={draft.startTime} onChange={(startTime) => set({ startTime })} isRequired />
        <DateField label={t('endDate')} name="endDate" value={draft.endDate} onChange={(endDate) => set({ endDate })} isRequired />
        <TimeField label={t('endTime')} name="endTime" value={draft.endTime} onChange={(endTime) => set({ endTime })} isRequired />
      </Grid>
      <TextField label={t('textVi')} hint={t('textHint')} name="vi" value={draft.vi} onChange={(vi) => set({ vi })} isMultiline maxLength={WORK_TEXT_MAX} isRequired />
      <TextField label={t('textEn')} name="en" value={draft.en} onChange={(en) => set({ en })} isMultiline maxLength={WORK_TEXT_MAX} isRequired />
      <ModulesField value={draft.modules} onChange={(modules) => set({ modules })} />
      <Stack isRow>
        <Button type="submit">{t(work ? 'saveChange' : 'save')}</Button>
        <Button kind="secondary" onPress={onClose}>
          {t('cancel')}
        </Button>
      </Stack>
    </Form>
  )
}

function ModulesField({ value, onChange }: { value: readonly string[]; onChange: (next: string[]) => void }) {
  const t = useMessages(worksMessages)
  const locale = useLocale()
  const { modules } = useHost()
  return <CheckboxGroup label={t('modules')} hint={t('modulesHint')} name="modules" value={value} onChange={onChange} options={modules.map((module) => ({ value: module.id, label: module.title[locale] }))} isRow />
}

function draftOf(work: ListedWork): WorkDraft {
  const [start, end] = [placeInDay(work.startsAt), placeInDay(work.endsAt)]
  return { startDate: start.date, startTime: start.time, endDate: end.date, endTime: end.time, vi: work.text.vi, en: work.text.en, modules: work.modules }
}
