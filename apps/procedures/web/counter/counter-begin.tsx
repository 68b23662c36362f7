import { useLocale, useMessages } from '@mc/i18n/react'
import { citizenIdFault, normaliseCitizenId, parseCardQr } from '@mc/identity'
import { useIdempotencyKey, useMutation, useQuery, useRefusalMessage } from '@mc/module-kit/data'
import { Button } from '@mc/ui/button'
import { CitizenIdField } from '@mc/ui/citizen-id-field'
import { Combobox } from '@mc/ui/combobox'
import { Disclosure } from '@mc/ui/disclosure'
import { Form } from '@mc/ui/form'
import { QrScanner } from '@mc/ui/qr-scanner'
import { Section } from '@mc/ui/section'
import { useState } from 'react'
import type { CounterDraft } from '../../model/counter/counter.ts'
import { api } from '../client.ts'
import { proceduresRefusals } from '../refusals.messages.ts'
import { counterMessages } from './counter.messages.ts'

/** Who stands there and what for: the card scanned or its number typed. */
export function CounterBegin({ onBegun }: { onBegun: (draft: CounterDraft) => void }) {
  const t = useMessages(counterMessages)
  const say = useRefusalMessage(proceduresRefusals)
  const locale = useLocale()
  const { key, renew } = useIdempotencyKey()
  const [citizenId, setCitizenId] = useState('')
  const [procedureCode, setProcedure] = useState('')
  const [isTried, setTried] = useState(false)
  const list = useQuery({ queryKey: ['procedures', 'catalogue.list'], queryFn: ({ signal }) => api.catalogue.list.query(undefined, { signal }) })
  const begin = useMutation({
    mutationFn: () => api.counter.begin.mutate({ citizenId: normaliseCitizenId(citizenId), procedureCode, idempotencyKey: key }),
    onSuccess: onBegun,
    // Another number is another request.
    onError: renew,
  })
  const errors = { ...(!isCitizenId(citizenId) && { citizenId: t('citizenIdWrong') }), ...(procedureCode === '' && { procedureCode: t('procedureMissing') }) }
  return (
    <Section title={t('who')}>
      <Disclosure title={t('scan')} hint={t('scanHint')}>
        <QrScanner label={t('scanLabel')} typedLabel={null} problemOf={(text) => (idOnCard(text) === null ? t('scanWrong') : null)} onCode={(text) => setCitizenId(idOnCard(text) ?? '')} />
      </Disclosure>
      <Form
        label={t('who')}
        busy={begin.isPending}
        errors={isTried ? errors : null}
        problem={begin.error ? say(begin.error) : undefined}
        onSubmit={() => {
          setTried(true)
          if (Object.keys(errors).length === 0) begin.mutate()
        }}
      >
        <CitizenIdField label={t('citizenId')} name="citizenId" value={citizenId} onChange={setCitizenId} isRequired />
        <Combobox
          label={t('procedure')}
          name="procedureCode"
          value={procedureCode}
          onChange={setProcedure}
          options={(list.data ?? []).filter(({ methods }) => methods.includes('counter')).map(({ code, name }) => ({ value: code, label: name[locale] }))}
          isLoading={list.isPending}
          isRequired
        />
        <Button type="submit">{t('begin')}</Button>
      </Form>
    </Section>
  )
}

function isCitizenId(typed: string): boolean {
  return citizenIdFault(normaliseCitizenId(typed)) === null
}

/** The number on a card's code; null when it is none. */
function idOnCard(text: string): string | null {
  try {
    return parseCardQr(text).citizenId
  } catch {
    return null
  }
}
