import { useLocale, useMessages } from '@mc/i18n/react'
import { useQuery } from '@mc/module-kit/data'
import { Button } from '@mc/ui/button'
import { Section } from '@mc/ui/section'
import { SelectField } from '@mc/ui/select-field'
import { Stack } from '@mc/ui/stack'
import { TextArea } from '@mc/ui/text-area'
import { useState } from 'react'
import { Words, WORDS_MAX } from '../../model/dossiers/phase.ts'
import { api } from '../client.ts'
import { actsMessages } from './acts.messages.ts'
import { StepForm, type ActFormProps } from './step-form.tsx'

type Typed = { item: string; listed: string; reason: string }
const EMPTY: Typed = { item: '', listed: '', reason: '' }

/** Items in one notice that a person still reads. */
const ITEMS_MAX = 40

/** What is missing or wrong: each item with its reason, from the list or in own words (X5). */
export function FaultsForm({ kind, dossier, onAct, ...rest }: ActFormProps & { kind: 'ask-supplement' | 'refuse' }) {
  const t = useMessages(actsMessages)
  const locale = useLocale()
  const [items, setItems] = useState<readonly Typed[]>([EMPTY])
  const reasons = useQuery({ queryKey: ['procedures', 'desk.reasons'], queryFn: ({ signal }) => api.desk.reasons.query(undefined, { signal }) })
  const { papers, form, workflow } = dossier.definition
  const left = workflow.supplementsMax - dossier.timeline.filter((one) => one.kind === 'ask-supplement').length
  const options = [
    ...papers.map(({ id, name }) => ({ value: id, label: name[locale] })),
    ...form.pages.flatMap(({ questions }) => questions).map(({ id, label }) => ({ value: id, label: label[locale] })),
    { value: 'other', label: t('other') },
  ]
  const errors = Object.fromEntries(
    items.flatMap(({ item, reason }, at) => [
      ...(item === '' ? [[`item.${at}`, t('itemMissing')]] : []),
      ...(Words.safeParse(reason).success ? [] : [[`reason.${at}`, t('wordsMissing')]]),
    ]),
  ) as Record<string, string>
  const change = (at: number, part: Partial<Typed>) => setItems(items.map((one, index) => (index === at ? { ...one, ...part } : one)))
  const pick = (at: number, listed: string) => change(at, { listed, reason: reasons.data?.find(({ id }) => id === listed)?.text.vi ?? items[at]?.reason ?? '' })
  return (
    <StepForm
      {...rest}
      errors={errors}
      submit={t(kind === 'refuse' ? 'doRefuse' : 'doAsk')}
      isDanger={kind === 'refuse'}
      onSubmit={() => onAct({ kind, faults: items.map(({ item, reason }) => ({ item, reason: reason.trim() })) })}
    >
      <p>{kind === 'refuse' ? t('refuseWhat') : t('askWhat', { max: workflow.supplementsMax, left })}</p>
      {items.map((one, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- items have no name of their own, and only the last ones come and go
        <Section key={at} level={3} title={t('item', { n: at + 1 })}>
          <Stack gap={3}>
            <SelectField label={t('what')} name={`item.${at}`} value={one.item} onChange={(item) => change(at, { item })} options={options} isRequired />
            <SelectField label={t('why')} name={`listed.${at}`} value={one.listed} onChange={(listed) => pick(at, listed)} placeholder={t('ownWords')} options={(reasons.data ?? []).map(({ id, text }) => ({ value: id, label: text[locale] }))} />
            <TextArea label={t('words')} hint={t('wordsHint')} name={`reason.${at}`} value={one.reason} onChange={(reason) => change(at, { reason })} lengthMax={WORDS_MAX} rows={2} isRequired />
            {items.length > 1 && (
              <div>
                <Button size="small" kind="quiet" onPress={() => setItems(items.filter((_, index) => index !== at))}>
                  {t('dropItem', { n: at + 1 })}
                </Button>
              </div>
            )}
          </Stack>
        </Section>
      ))}
      {items.length < ITEMS_MAX && <Button onPress={() => setItems([...items, EMPTY])}>{t('addItem')}</Button>}
    </StepForm>
  )
}
