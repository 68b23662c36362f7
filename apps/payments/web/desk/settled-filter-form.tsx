import { useLocale, useMessages } from '@mc/i18n/react'
import { Button } from '@mc/ui/button'
import { DateField } from '@mc/ui/date-field'
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
    if (!isDate(typed.from)) found['from'] = t('badDate')
    if (!isDate(typed.to)) found['to'] = t('badDate')
    else if (found['from'] === undefined && typed.to < typed.from) found['to'] = t('badOrder')
    setErrors(found)
    if (Object.keys(found).length === 0) onChange(typed)
  }

  return (
    <Form label={t('filter')} errors={errors} onSubmit={submit}>
      <Grid min="16rem">
        <DateField label={t('from')} name="from" value={typed.from} onChange={(from) => setTyped({ ...typed, from })} />
        <DateField label={t('to')} name="to" value={typed.to} onChange={(to) => setTyped({ ...typed, to })} />
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
