import type { AnswerFault, DataSchema, Question } from '@mc/dossier'
import type { Translate } from '@mc/i18n'
import type { faultMessages } from './fault.messages.ts'

type Words = { t: Translate<typeof faultMessages>; locale: 'vi' | 'en' }

/** What is wrong, by the names of the fields, in words that say how to put it right. The first fault of a field is said. */
export function faultWords(faults: readonly AnswerFault[], form: { questions: readonly Question[]; schema: DataSchema }, words: Words): Record<string, string> {
  const said: Record<string, string> = {}
  for (const { path, keyword } of faults) {
    const parts = path.split('/').slice(1)
    const name = parts.join('.')
    said[name] ??= wordsOf(keyword, at(form, parts), words)
  }
  return said
}

type Place = { question: Question | undefined; rule: DataSchema | undefined; part: string | undefined }

/** The question and rule that a path leads to: a group's item, an address's part. */
function at({ questions, schema }: { questions: readonly Question[]; schema: DataSchema }, parts: readonly string[]): Place {
  const [id, index, ...rest] = parts
  const question = questions.find((one) => one.id === id)
  const rule = schema.properties?.[id ?? '']
  if (question?.questions && rest.length > 0) return at({ questions: question.questions, schema: rule?.items ?? {} }, rest)
  return question?.widget === 'address' ? { question, rule, part: index } : { question, rule, part: undefined }
}

function wordsOf(keyword: string, { question, rule, part }: Place, { t, locale }: Words): string {
  const label = question?.label[locale] ?? ''
  if (part === 'province' || part === 'commune' || part === 'street') return t(`${part}Missing`)
  if (keyword === 'required') return t(CHOSEN.has(question?.widget ?? '') ? 'choose' : question?.widget === 'file' ? 'addFile' : 'fill', { label })
  switch (question?.widget) {
    case 'citizen-id':
      return t('citizenId')
    case 'phone':
      return t('phone')
    case 'plate':
      return t('plate')
    case 'email':
      return t('email')
    case 'date':
    case 'birth-date':
      return t('date', { label })
    case 'number':
    case 'money':
      return numberWords(keyword, rule, { t, label, locale })
    case 'group':
      return keyword === 'maxItems' ? t('fewer', { n: Number(rule?.['maxItems']) }) : t('more', { n: Number(rule?.['minItems'] ?? 1) })
    default:
      if (keyword === 'maxLength') return t('shorter', { label, n: Number(rule?.['maxLength']) })
      if (keyword === 'minLength') return t('longer', { label, n: Number(rule?.['minLength']) })
      return CHOSEN.has(question?.widget ?? '') ? t('choose', { label }) : t('shape', { label, hint: question?.hint?.[locale] ?? '' })
  }
}

const CHOSEN: ReadonlySet<string> = new Set(['choice', 'choices', 'yes-no'])

function numberWords(keyword: string, rule: DataSchema | undefined, { t, label, locale }: Words & { label: string }): string {
  const number = new Intl.NumberFormat(locale === 'vi' ? 'vi-VN' : 'en-GB')
  const [low, high] = [rule?.['minimum'], rule?.['maximum']]
  const isBound = keyword === 'minimum' || keyword === 'maximum'
  if (isBound && typeof low === 'number' && typeof high === 'number') return t('between', { label, low: number.format(low), high: number.format(high) })
  return t(rule?.type === 'integer' ? 'whole' : 'number', { label })
}
