import { useLocale, useMessages } from '@mc/i18n/react'
import { useQuery } from '@mc/module-kit/data'
import { FilterBar } from '@mc/ui/filter-bar'
import { SelectField } from '@mc/ui/select-field'
import { Colour } from '../../model/desk/queue.ts'
import { api } from '../client.ts'
import { queueMessages } from './queue.messages.ts'
import { SavedFilters } from './saved-filters.tsx'
import { useQueueView, type QueueView } from './use-queue-view.ts'

/** Conditions of a queue, and those kept under a name (X21). */
export function QueueFilters({ view }: { view: QueueView }) {
  const t = useMessages(queueMessages)
  const locale = useLocale()
  const { change } = useQueueView()
  const procedures = useQuery({ queryKey: ['procedures', 'catalogue.list'], queryFn: ({ signal }) => api.catalogue.list.query(undefined, { signal }) })
  const nameOf = (code: string) => procedures.data?.find((one) => one.code === code)?.name[locale] ?? code
  const active = [
    ...(view.colour ? [{ key: 'colour', label: t(view.colour), onRemove: () => change({ colour: null }) }] : []),
    ...(view.whose === 'nobody' ? [{ key: 'whose', label: t('nobody'), onRemove: () => change({ whose: 'all' }) }] : []),
    ...(view.procedure !== '' ? [{ key: 'procedure', label: nameOf(view.procedure), onRemove: () => change({ procedure: '' }) }] : []),
  ]
  return (
    <>
      <FilterBar label={t('filterLabel')} active={active} {...(active.length > 0 && { onClear: () => change({ colour: null, whose: 'all', procedure: '' }) })}>
        <SelectField
          label={t('colour')}
          name="colour"
          value={view.colour ?? ''}
          onChange={(value) => change({ colour: Colour.options.find((one) => one === value) ?? null })}
          placeholder={t('anyColour')}
          options={Colour.options.map((value) => ({ value, label: t(value) }))}
        />
        {view.show !== 'mine' && (
          <SelectField
            label={t('whose')}
            name="whose"
            value={view.whose}
            onChange={(value) => change({ whose: value === 'nobody' ? 'nobody' : 'all' })}
            placeholder={null}
            options={(['all', 'nobody'] as const).map((value) => ({ value, label: t(value) }))}
          />
        )}
        <SelectField
          label={t('procedure')}
          name="procedure"
          value={view.procedure}
          onChange={(procedure) => change({ procedure })}
          placeholder={t('anyProcedure')}
          options={(procedures.data ?? []).map(({ code, name }) => ({ value: code, label: name[locale] }))}
        />
      </FilterBar>
      <SavedFilters view={view} isWorthSaving={active.length > 0} />
    </>
  )
}
