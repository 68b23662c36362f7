import { useLocale, useMessages } from '@mc/i18n/react'
import { Button } from '@mc/ui/button'
import { DateRangeField } from '@mc/ui/date-range-field'
import { Form } from '@mc/ui/form'
import { Grid } from '@mc/ui/grid'
import { SelectField } from '@mc/ui/select-field'
import { useState } from 'react'
import * as z from 'zod/mini'
import { deskMessages } from './desk.messages.ts'

/** Days, both included, and a provider or '' for all. */
export type Filter = { from: string; to: string; providerId: string }

type Props = {
  filter: Filter
  providers: readonly { id: string; name: { vi: string; en: string } }[]
  onChange: (filter: Filter) => void
}

/** Chooses days and provider of the treasurer's list. */
export function SettledFilterForm({ filter, providers, onChange }: Props) {
  const t = useMessages(deskMessages)
  const locale = useLocale()
  const [typed, setTyped] = useState(filter)
  const [errors, setErrors] = useState<Record<string, string>>({})
  const isDate = (text: string) => z.safeParse(z.iso.date(), text).success

  function submit() {
    const found: Record<string, string> = {}
    if (!isDate(typed.from)) found['days.from'] = t('badDate')
    if (!isDate(typed.to)) found['days.to'] = t('badDate')
    else if (found['days.from'] === undefined && typed.to < typed.from) found['days.to'] = t('badOrder')
    setErrors(found)
    if (Object.keys(found).length === 0) onChange(typed)
  }

  return (
    <Form label={t('filter')} errors={errors} onSubmit={submit}>
      <DateRangeField label={t('days')} name="days" value={{ from: typed.from, to: typed.to }} onChange={(days) => setTyped({ ...typed, ...days })} />
      <Grid min="16rem">
        <SelectField
          label={t('provider')}
          name="providerId"
          value={typed.providerId}
          onChange={(providerId) => setTyped({ ...typed, providerId })}
          options={[{ value: '', label: t('allProviders') }, ...providers.map((provider) => ({ value: provider.id, label: provider.name[locale] }))]}
        />
      </Grid>
      <div>
        <Button type="submit">{t('show')}</Button>
      </div>
    </Form>
  )
}
