import type { Question } from '@mc/dossier'
import { useFormat, useLocale, useMessages } from '@mc/i18n/react'
import { formatPhoneNumber } from '@mc/identity'
import { PROVINCES } from '@mc/ui/address-field'
import { SummaryList } from '@mc/ui/summary-list'
import type { DossierPaper } from '../../model/dossiers/paper.ts'
import { applyMessages } from './apply.messages.ts'
import { useCommunes } from './use-communes.ts'

/** An answer in words, as the person and the officer read it. */
export function AnswerWords({ question, answer, papers }: { question: Question; answer: unknown; papers: readonly DossierPaper[] }) {
  const t = useMessages(applyMessages)
  const locale = useLocale()
  const { dong, number } = useFormat()
  if (answer === undefined || answer === null || answer === '') return <>{t('notAnswered')}</>
  const labelOf = (value: unknown) => question.options?.find((one) => one.value === value)?.label[locale] ?? String(value)
  switch (question.widget) {
    case 'choice':
      return <>{labelOf(answer)}</>
    case 'choices':
      return <>{(Array.isArray(answer) ? answer : []).map(labelOf).join(', ')}</>
    case 'yes-no':
      return <>{t(answer === true ? 'yes' : 'no')}</>
    case 'number':
    case 'computed':
      return <>{typeof answer === 'number' ? number(answer) : String(answer)}</>
    case 'money':
      return <>{typeof answer === 'number' ? dong(BigInt(Math.trunc(answer))) : String(answer)}</>
    case 'date':
    case 'birth-date':
      return <>{dayWords(String(answer))}</>
    case 'phone':
      return <>{formatPhoneNumber(String(answer))}</>
    case 'address':
      return <AddressWords address={answer as Partial<Record<'province' | 'commune' | 'street', string>>} />
    case 'file':
      return <>{papers.filter(({ id }) => Array.isArray(answer) && answer.includes(id)).map(({ fileName }) => fileName).join(', ')}</>
    case 'group':
      return <GroupWords question={question} items={Array.isArray(answer) ? (answer as Record<string, unknown>[]) : []} papers={papers} />
    default:
      return <>{String(answer)}</>
  }
}

/** A date as it is known: 12/03/1985, 05/1948, 1948 (OP37). What is no date is shown as it was typed. */
function dayWords(date: string): string {
  return /^\d{4}(-\d{2}){0,2}$/.test(date) ? date.split('-').reverse().join('/') : date
}

function GroupWords({ question, items, papers }: { question: Question; items: readonly Record<string, unknown>[]; papers: readonly DossierPaper[] }) {
  const locale = useLocale()
  return (
    <ol>
      {items.map((item, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- items have no name of their own, and this list only shows
        <li key={at}>
          <SummaryList
            items={(question.questions ?? [])
              .filter(({ id }) => item[id] !== undefined)
              .map((one) => ({ term: one.label[locale], detail: <AnswerWords question={one} answer={item[one.id]} papers={papers} /> }))}
          />
        </li>
      ))}
    </ol>
  )
}

function AddressWords({ address: { province = '', commune = '', street = '' } }: { address: Partial<Record<'province' | 'commune' | 'street', string>> }) {
  const { communes } = useCommunes(province)
  const name = communes?.find(({ code }) => code === commune)?.name
  // An address is written in Vietnamese whatever the language of the page.
  return <span translate="no">{[street, name, PROVINCES.find(({ value }) => value === province)?.label].filter(Boolean).join(', ')}</span>
}
