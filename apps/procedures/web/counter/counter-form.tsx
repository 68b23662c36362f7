import { answerFaults, feeOf, visibleAnswers, type AnswerFault } from '@mc/dossier'
import { useFormat, useLocale, useMessages } from '@mc/i18n/react'
import { formatBirthDate, readPhoneNumber } from '@mc/identity'
import { useIdempotencyKey, useMutation, useRefusalMessage } from '@mc/module-kit/data'
import { Button } from '@mc/ui/button'
import { Checkbox } from '@mc/ui/checkbox'
import { Form } from '@mc/ui/form'
import { PhoneField } from '@mc/ui/phone-field'
import { Section } from '@mc/ui/section'
import { Stack } from '@mc/ui/stack'
import { useState } from 'react'
import type { CounterDraft } from '../../model/counter/counter.ts'
import { faultWords } from '../apply/fault-words.ts'
import { faultMessages } from '../apply/fault.messages.ts'
import { papersAsked } from '../apply/papers-asked.ts'
import { answersIn, typedFrom, type Typed } from '../apply/typed-answers.ts'
import { api } from '../client.ts'
import { proceduresRefusals } from '../refusals.messages.ts'
import { CounterQuestions } from './counter-questions.tsx'
import { counterMessages } from './counter.messages.ts'
import { ScanField } from './scan-field.tsx'

/** A dossier that a counter took. */
export type Taken = { id: string; code: string; cashDong: bigint }

/** The whole dossier on one page: an officer works from the paper, top to bottom. */
export function CounterForm({ draft, onTaken, onOther }: { draft: CounterDraft; onTaken: (taken: Taken) => void; onOther: () => void }) {
  const t = useMessages(counterMessages)
  const say = useRefusalMessage(proceduresRefusals)
  const fault = useMessages(faultMessages)
  const locale = useLocale()
  const { dong } = useFormat()
  const { key } = useIdempotencyKey()
  const { procedure, person } = draft
  const questions = procedure.form.pages.flatMap((page) => page.questions)
  const [typed, setTyped] = useState<Typed>(() => typedFrom(questions, draft.answers))
  const [scans, setScans] = useState<Readonly<Record<string, { ids: readonly string[]; isUnderway: boolean }>>>({})
  const [phone, setPhone] = useState(draft.phone ?? '')
  const [paysCash, setCash] = useState(false)
  const [faults, setFaults] = useState<readonly AnswerFault[] | null>(null)
  const answers = answersIn(questions, typed)
  const visible = visibleAnswers(procedure.form, answers)
  const papers = papersAsked({ procedure, answers })
  const { totalDong } = feeOf(procedure.fees, { method: 'counter', answers })
  const reading = readPhoneNumber(phone)
  const paperErrors = Object.fromEntries(
    papers.flatMap(({ id, name, isRequired, register }) => {
      const scan = scans[id]
      if (scan?.isUnderway) return [[id, t('paperStill')]]
      return isRequired && register === undefined && !scan?.ids.length ? [[id, t('paperMissing', { name: name[locale] })]] : []
    }),
  )
  const take = useMutation({
    mutationFn: (number: string) => api.counter.take.mutate({ id: draft.id, revision: draft.revision, answers, phone: number, paidInCash: paysCash && totalDong > 0n, idempotencyKey: key }),
    onSuccess: ({ id, code }) => onTaken({ id, code, cashDong: paysCash ? totalDong : 0n }),
  })
  // What cannot be thrown away now is swept later: nobody waits for it at a counter.
  const discard = useMutation({ mutationFn: () => api.counter.discard.mutate({ id: draft.id }), onSettled: onOther })
  const errors = { ...faultWords(faults ?? [], { questions, schema: procedure.form.schema }, { t: fault, locale }), ...paperErrors, ...(!reading.ok && { noticePhone: t('phoneWrong') }) }
  function submit() {
    const wrong = answerFaults(procedure.form, visible)
    setFaults(wrong)
    if (wrong.length === 0 && Object.keys(paperErrors).length === 0 && reading.ok) take.mutate(reading.number)
  }
  return (
    <>
      <Section
        title={procedure.name[locale]}
        lead={t('personFacts', { name: person.name, birth: formatBirthDate(person.birthDate), id: person.citizenId })}
        actions={
          <Button size="small" onPress={() => discard.mutate()} busy={discard.isPending}>
            {t('other')}
          </Button>
        }
      >
        <p>{t('fromRegister')}</p>
      </Section>
      <Form label={procedure.name[locale]} busy={take.isPending} errors={faults === null ? null : errors} problem={take.error ? say(take.error) : undefined} onSubmit={submit}>
        <CounterQuestions draft={draft} typed={typed} visible={visible} onChange={(id, value) => setTyped({ ...typed, [id]: value })} />
        {papers.length > 0 && (
          <Section level={3} title={t('papers')}>
            <Stack gap={4}>
              {papers.map(({ id, name, isRequired, register }) => (
                <ScanField
                  key={id}
                  name={id}
                  label={isRequired && register === undefined ? name[locale] : t('paperNotNeeded', { name: name[locale] })}
                  isRequired={isRequired && register === undefined}
                  dossierId={draft.id}
                  paper={id}
                  onScans={(ids, isUnderway) => setScans((before) => ({ ...before, [id]: { ids, isUnderway } }))}
                />
              ))}
            </Stack>
          </Section>
        )}
        <Section level={3} title={t('fee')}>
          <Stack gap={3}>
            <p>{totalDong === 0n ? t('feeNone') : t('feeSum', { sum: dong(totalDong) })}</p>
            {totalDong > 0n && <Checkbox label={t('cash')} hint={t('cashHint')} name="cash" isChecked={paysCash} onChange={setCash} />}
            <PhoneField label={t('phone')} hint={t('phoneHint')} name="noticePhone" value={phone} onChange={setPhone} isRequired />
          </Stack>
        </Section>
        <Button type="submit" size="large">
          {t('take')}
        </Button>
      </Form>
    </>
  )
}
