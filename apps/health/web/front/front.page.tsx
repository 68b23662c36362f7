import { useMessages } from '@mc/i18n/react'
import { useNavigate, useSession } from '@mc/module-kit/react'
import { Card } from '@mc/ui/card'
import { Grid } from '@mc/ui/grid'
import { Page } from '@mc/ui/page'
import { SearchField } from '@mc/ui/search-field'
import { Section } from '@mc/ui/section'
import { Tag } from '@mc/ui/tag'
import { useState } from 'react'
import { frontMessages } from './front.messages.ts'

const ERRANDS = [
  { key: 'insurance', href: '/health/insurance', icon: 'shield', isOpen: false },
  { key: 'record', href: '/health/record', icon: 'health', isOpen: false },
  { key: 'appointments', href: '/health/appointments', icon: 'calendar', isOpen: false },
  { key: 'facilities', href: '/health/facilities', icon: 'building', isOpen: true },
] as const

/** Answers: what can I do here? Open to everybody. */
export function FrontPage() {
  const t = useMessages(frontMessages)
  const session = useSession()
  const navigate = useNavigate()
  const [wanted, setWanted] = useState('')
  return (
    <Page title={t('title')} lead={t('lead')} wide>
      <Section title={t('whatTitle')}>
        <Grid min="18rem">
          {ERRANDS.map(({ key, href, icon, isOpen }) => (
            <Card key={key} title={t(key)} href={href} icon={icon} tag={!session && !isOpen ? <Tag>{t('needsSignIn')}</Tag> : undefined}>
              {t(`${key}Hint`)}
            </Card>
          ))}
        </Grid>
      </Section>
      <Section title={t('findTitle')}>
        <SearchField
          label={t('findLabel')}
          showsLabel
          value={wanted}
          onChange={setWanted}
          action="/health/facilities"
          onSearch={(text) => navigate(`/health/facilities?${new URLSearchParams({ q: text })}`)}
        />
      </Section>
    </Page>
  )
}
