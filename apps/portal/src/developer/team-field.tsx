import { useLocale, useMessages } from '@mc/i18n/react'
import { Result, useQuery } from '@mc/module-kit/data'
import { SelectField } from '@mc/ui/select-field'
import { portalApi } from '../account/portal-client.ts'
import { developerMessages } from './developer.messages.ts'

/** Which team gets the module? */
export function TeamField({ value, onChange }: { value: string; onChange: (code: string) => void }) {
  const t = useMessages(developerMessages)
  const locale = useLocale()
  const teams = useQuery({ queryKey: ['portal', 'teams.list'], queryFn: ({ signal }) => portalApi.teams.list.query(undefined, { signal }) })
  return <Result query={teams}>{(rows) => <SelectField label={t('team')} name="team" value={value} onChange={onChange} placeholder={t('teamChoose')} options={rows.map((team) => ({ value: team.code, label: team.name[locale] }))} isRequired />}</Result>
}
