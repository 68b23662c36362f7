import { useMessages } from '@mc/i18n/react'
import { useSession } from '@mc/module-kit/react'
import { Card } from '@mc/ui/card'
import { Grid } from '@mc/ui/grid'
import { Page } from '@mc/ui/page'
import { Section } from '@mc/ui/section'
import { Stack } from '@mc/ui/stack'
import { frontMessages } from './front.messages.ts'

/** Answers: what can I do here, and how do results come about? Readable signed out. */
export function FrontPage() {
  const t = useMessages(frontMessages)
  const session = useSession()
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Stack gap={6}>
        <Grid min="16rem">
          <Card level={2} icon="child" title={t('children')} href="/education/children">
            {t('childrenDetail')}
          </Card>
          <Card level={2} icon="search" title={t('lookUp')} href="/education/look-up">
            {t('lookUpDetail')}
          </Card>
          {session?.roles.includes('teacher') && (
            <Card level={2} icon="desk" title={t('desk')} href="/education/desk">
              {t('deskDetail')}
            </Card>
          )}
        </Grid>
        <Section title={t('howTitle')}>
          <Stack gap={3}>
            <p>{t('howPrimary')}</p>
            <p>{t('howSecondary')}</p>
            <p>{t('howNoRank')}</p>
          </Stack>
        </Section>
      </Stack>
    </Page>
  )
}
