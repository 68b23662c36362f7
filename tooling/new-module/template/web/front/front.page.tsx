import { useFormat, useLocale, useMessages } from '@mc/i18n/react'
import { Result, useQuery } from '@mc/module-kit/data'
import { useSession } from '@mc/module-kit/react'
import { Card } from '@mc/ui/card'
import { Grid } from '@mc/ui/grid'
import { Page } from '@mc/ui/page'
import { Section } from '@mc/ui/section'
import { Stack } from '@mc/ui/stack'
import { Empty } from '@mc/ui/states'
import { Tag } from '@mc/ui/tag'
import { api } from '../client.ts'
import { frontMessages } from './front.messages.ts'

/** What is new, and what can I do here? Open to everybody. */
export function FrontPage() {
  const t = useMessages(frontMessages)
  const session = useSession()
  return (
    <Page title={t('title')} lead={t('lead')} wide>
      <Stack gap={6}>
        <Grid min="18rem">
          <Card level={2} icon="receipt" title={t('requestsTitle')} href="/sample/requests" tag={session ? undefined : <Tag>{t('requestsSignIn')}</Tag>}>
            <p>{t('requestsText')}</p>
          </Card>
          {session?.roles.includes('one-stop.officer') && (
            <Card level={2} icon="desk" title={t('deskTitle')} href="/sample/desk" tag={<Tag tone="info">{t('deskRole')}</Tag>}>
              <p>{t('deskText')}</p>
            </Card>
          )}
        </Grid>
        <Section title={t('notices')}>
          <Notices />
        </Section>
      </Stack>
    </Page>
  )
}

function Notices() {
  const t = useMessages(frontMessages)
  const locale = useLocale()
  const { date } = useFormat()
  const notices = useQuery({ queryKey: ['sample', 'notices.list'], queryFn: ({ signal }) => api.notices.list.query(undefined, { signal }) })
  return (
    <Result query={notices}>
      {(all) => (
        <Stack gap={4}>
          {all.length === 0 && <Empty icon="info" title={t('none')} hint={t('noneHint')} />}
          {all.map((notice) => (
            <Card key={notice.id} title={notice.title[locale]} footer={t('published', { date: date(notice.publishedOn) })}>
              <p>{notice.body[locale]}</p>
            </Card>
          ))}
        </Stack>
      )}
    </Result>
  )
}
