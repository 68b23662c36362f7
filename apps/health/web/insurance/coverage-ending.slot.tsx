import { useFormat, useMessages } from '@mc/i18n/react'
import { useQuery } from '@mc/module-kit/data'
import { HomeCard } from '@mc/ui/home-card'
import { api } from '../client.ts'
import { insuranceMessages } from './insurance.messages.ts'

/** On the home page: my insurance ends soon, or I have none. Nothing when it is valid for long. */
export function CoverageEnding() {
  const t = useMessages(insuranceMessages)
  const { date } = useFormat()
  const { data } = useQuery({ queryKey: ['health', 'insurance.getMine', ''], queryFn: ({ signal }) => api.insurance.getMine.query({}, { signal }) })
  if (!data || data.current?.state === 'valid' || data.current?.state === 'upcoming') return null
  if (!data.current)
    return <HomeCard icon="shield" tone="soon" title={t('homeNoneTitle')} detail={t('homeNoneDetail')} href="/health/insurance" action={t('homeAction')} />
  const { validTo, daysLeft } = data.current
  return (
    <HomeCard icon="shield" tone="soon" title={t('homeTitle')} detail={t('homeDetail', { to: date(validTo), n: daysLeft })} href="/health/insurance" action={t('homeAction')} />
  )
}
