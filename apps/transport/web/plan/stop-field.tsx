import { useMessages } from '@mc/i18n/react'
import { useQuery } from '@mc/module-kit/data'
import { Combobox } from '@mc/ui/combobox'
import { useDeferredValue, useState } from 'react'
import { api } from '../client.ts'
import { planMessages } from './plan.messages.ts'

/** A stop chosen, or only a text typed so far. */
export type StopChoice = { readonly id: string | null; readonly text: string }

export type StopFieldProps = {
  label: string
  name: string
  value: StopChoice
  onChange: (choice: StopChoice) => void
  error?: string | undefined
}

/** A field that finds stops by name while one types, with and without marks. */
export function StopField({ label, name, value, onChange, error }: StopFieldProps) {
  const t = useMessages(planMessages)
  const [typed, setTyped] = useState('')
  const asked = useDeferredValue(typed.trim())
  const search = useQuery({
    queryKey: ['transport', 'plan.findStops', asked],
    queryFn: ({ signal }) => api.plan.findStops.query({ text: asked.slice(0, 100), limit: 8 }, { signal }),
    enabled: asked !== '',
    staleTime: 60_000,
    placeholderData: (last) => last,
  })
  const stops = asked === '' ? [] : (search.data ?? [])
  return (
    <Combobox
      label={label}
      name={name}
      hint={t('stopHint')}
      error={error}
      value={value.id ?? ''}
      valueLabel={value.text}
      options={stops.map((stop) => ({ value: stop.id, label: stop.name, hint: t('stopRoutes', { routes: stop.routes.map((route) => route.shortName).join(', ') }) }))}
      isLoading={search.isFetching}
      problem={search.error == null ? undefined : t('stopFailed')}
      onType={(text) => {
        setTyped(text)
        onChange({ id: null, text })
      }}
      onChange={(id) => {
        const stop = stops.find((each) => each.id === id)
        if (stop) onChange({ id: stop.id, text: stop.name })
      }}
    />
  )
}
