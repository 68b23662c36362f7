import { useFormat, useLocale, useMessages } from '@mc/i18n/react'
import type { Address } from '@mc/ui/address-field'
import { CheckboxGroup } from '@mc/ui/checkbox-group'
import { ChoiceField } from '@mc/ui/choice-field'
import { CitizenIdField } from '@mc/ui/citizen-id-field'
import { DateField } from '@mc/ui/date-field'
import { EmailField } from '@mc/ui/email-field'
import { MoneyField } from '@mc/ui/money-field'
import { NumberField } from '@mc/ui/number-field'
import { PhoneField } from '@mc/ui/phone-field'
import { PlateField } from '@mc/ui/plate-field'
import { SummaryList } from '@mc/ui/summary-list'
import { TextArea } from '@mc/ui/text-area'
import { TextField } from '@mc/ui/text-field'
import { AddressQuestion } from './address-question.tsx'
import { applyMessages } from './apply.messages.ts'
import type { QuestionFieldProps } from './field-props.ts'
import { FileQuestion } from './file-question.tsx'
import { GroupQuestion } from './group-question.tsx'

/** A question as the kit's field for it. The form's schema alone says what may be answered. */
export function QuestionField(props: QuestionFieldProps) {
  const { question, rule, isRequired, name, value, onChange } = props
  const t = useMessages(applyMessages)
  const locale = useLocale()
  const label = isRequired || question.widget === 'computed' ? question.label[locale] : t('notNeeded', { label: question.label[locale] })
  const hint = question.hint?.[locale]
  const field = { label, name, isRequired, ...(hint !== undefined && { hint }) }
  const text = { ...field, value: typeof value === 'string' ? value : '', onChange }
  const options = (question.options ?? []).map((one) => ({ value: one.value, label: one.label[locale] }))
  switch (question.widget) {
    case 'long-text':
      return <TextArea {...text} {...(typeof rule['maxLength'] === 'number' && { lengthMax: rule['maxLength'] })} />
    case 'number':
      return <NumberField {...text} isWhole={rule.type === 'integer'} />
    case 'money':
      return <MoneyField {...field} value={/^\d+$/.test(text.value) ? BigInt(text.value) : null} onChange={(sum) => onChange(sum === null ? '' : String(sum))} showsWords />
    case 'date':
      return <DateField {...text} />
    case 'birth-date':
      return <DateField {...text} autoComplete="bday" />
    case 'choice':
      return <ChoiceField {...text} options={options} />
    case 'choices':
      return <CheckboxGroup {...field} value={Array.isArray(value) ? (value as string[]) : []} onChange={onChange} options={options} />
    case 'yes-no':
      return <ChoiceField {...text} isRow options={[{ value: 'yes', label: t('yes') }, { value: 'no', label: t('no') }]} />
    case 'citizen-id':
      return <CitizenIdField {...text} />
    case 'phone':
      return <PhoneField {...text} />
    case 'email':
      return <EmailField {...text} />
    case 'plate':
      return <PlateField {...text} />
    case 'address':
      return <AddressQuestion {...field} value={value as Address} onChange={onChange} isCommuneOnly={!rule.required?.includes('street')} />
    case 'file':
      return <FileQuestion {...field} paper={question.id} dossierId={props.dossierId} filesMax={Number(rule['maxItems'] ?? 1)} value={Array.isArray(value) ? (value as string[]) : []} onChange={onChange} />
    case 'group':
      return <GroupQuestion {...props} value={Array.isArray(value) ? (value as Record<string, unknown>[]) : []} renderQuestion={(inner) => <QuestionField key={inner.name} {...inner} />} />
    case 'computed':
      return <Computed label={label} value={props.around[question.id]} />
    default:
      return <TextField {...text} />
  }
}

/** What the portal works out itself. */
function Computed({ label, value }: { label: string; value: unknown }) {
  const { number } = useFormat()
  return <SummaryList items={[{ term: label, detail: <output>{typeof value === 'number' ? number(value) : '0'}</output> }]} />
}
