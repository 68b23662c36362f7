import { useMessages } from '@mc/i18n/react'
import { useSession } from '@mc/module-kit/react'
import { Card } from '@mc/ui/card'
import { Grid } from '@mc/ui/grid'
import { Page } from '@mc/ui/page'
import { Tag } from '@mc/ui/tag'
import { frontMessages } from './front.messages.ts'

/** What transport offers, open to everybody. */
export function FrontPage() {
  const t = useMessages(frontMessages)
  const session = useSession()
  return (
    <Page title={t('title')} lead={t('lead')} wide>
      <Grid min="18rem">
        <Card level={2} icon="bus" title={t('planTitle')} href="/transport/plan" tag={<Tag tone="good">{t('planOpen')}</Tag>}>
          <p>{t('planText')}</p>
        </Card>
        <Card level={2} icon="card" title={t('licencesTitle')} href="/transport/licences" tag={session ? undefined : <Tag>{t('licencesSignIn')}</Tag>}>
          <p>{t('licencesText')}</p>
        </Card>
        {session?.roles.includes('transport.officer') && (
          <Card level={2} icon="desk" title={t('deskTitle')} href="/transport/desk" tag={<Tag tone="info">{t('deskRole')}</Tag>}>
            <p>{t('deskText')}</p>
          </Card>
        )}
      </Grid>
    </Page>
  )
}
