import { useFormat, useMessages } from '@mc/i18n/react'
import { useMutation, useRefusalMessage } from '@mc/module-kit/data'
import { useClock } from '@mc/module-kit/react'
import { Banner } from '@mc/ui/banner'
import { Button } from '@mc/ui/button'
import { DatePicker } from '@mc/ui/date-picker'
import { FileField, type FieldFile } from '@mc/ui/file-field'
import { Form } from '@mc/ui/form'
import { Stack } from '@mc/ui/stack'
import { useState } from 'react'
import { api } from '../client.ts'
import { reconcileMessages } from './reconcile.messages.ts'
import { StatementOutcome } from './statement-outcome.tsx'

/** Bytes of an uploaded statement: what one request carries. */
const FILE_MAX = 900_000

/** Takes a statement in: from the bank, or from a file; a file with faults is told line by line and leaves nothing. */
export function TakeStatement({ canFetch, onTaken }: { canFetch: boolean; onTaken: () => void }) {
  const t = useMessages(reconcileMessages)
  const say = useRefusalMessage(reconcileMessages)
  const { today } = useClock()
  const { date } = useFormat()
  const [day, setDay] = useState(today)
  const [error, setError] = useState<string>()
  const [files, setFiles] = useState<readonly FieldFile[]>([])
  const take = useMutation({
    mutationFn: async (from: { day: string } | { file: File }) => ('day' in from ? api.reconcile.fetchStatement.mutate(from) : api.reconcile.uploadStatement.mutate({ text: await from.file.text() })),
    onSuccess: onTaken,
  })
  function choose(next: FieldFile[]) {
    setFiles(next)
    const chosen = next.find((one) => one.state === 'chosen')?.file
    if (chosen && !files.some((one) => one.file === chosen)) take.mutate({ file: chosen })
  }
  return (
    <Stack gap={4}>
      {canFetch && (
        <Form
          label={t('fetchLabel')}
          errors={{ day: error }}
          busy={take.isPending}
          onSubmit={() => {
            const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day)
            setError(isDay ? undefined : t('badDay'))
            if (isDay) take.mutate({ day })
          }}
        >
          <DatePicker label={t('fetchDay')} hint={t('fetchHint')} name="day" value={day} onChange={setDay} max={today} opensOn={today} />
          <div>
            <Button type="submit">{t('fetch')}</Button>
          </div>
        </Form>
      )}
      <FileField label={t('file')} name="file" accept={['text/csv', 'text/xml']} sizeMax={FILE_MAX} value={files} onChange={choose} />
      {take.error && <Banner tone="bad" isLive title={say(take.error)} />}
      {take.data && <StatementOutcome taken={take.data} dayOf={date} />}
    </Stack>
  )
}
