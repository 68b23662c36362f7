import { useFormat, useLocale, useMessages } from '@mc/i18n/react'
import { Banner } from '@mc/ui/banner'
import { developerMessages } from './developer.messages.ts'
import type { ModuleDetail } from './module-detail.ts'

/** Says why some buttons are not there, and whom to ask; nothing when all of them are. */
export function WhyNot({ detail: { may, teams } }: { detail: ModuleDetail }) {
  const t = useMessages(developerMessages)
  const locale = useLocale()
  const format = useFormat()
  if (may.putForward) return null
  const names = format.list(teams.map((team) => team.name[locale]))
  return (
    <Banner tone="info" title={teams.length > 0 ? t('othersModule', { teams: names }) : t('nobodysModule')}>
      <p>{t(may.stop ? 'administratorsMay' : 'othersMay')}</p>
    </Banner>
  )
}
