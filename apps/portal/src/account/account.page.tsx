import { useFormat, useMessages } from '@mc/i18n/react'
import { Result, useMutation, useQuery, useQueryClient, useRefusalMessage } from '@mc/module-kit/data'
import { useSession } from '@mc/module-kit/react'
import { Banner } from '@mc/ui/banner'
import { Button } from '@mc/ui/button'
import { DataTable } from '@mc/ui/data-table'
import { LinkButton } from '@mc/ui/link-button'
import { Section } from '@mc/ui/section'
import { SummaryList } from '@mc/ui/summary-list'
import { Tag } from '@mc/ui/tag'
import { SignOutForm } from '../shell/sign-out-form.tsx'
import { accountMessages } from './account.messages.ts'
import { OwnPage } from './own-page.tsx'
import { portalApi } from './portal-client.ts'

/** Who am I here, on which devices, and who looked at my data? */
export function AccountPage() {
  const t = useMessages(accountMessages)
  return (
    <OwnPage title={t('title')}>
      <Me />
      <Devices />
      <Section title={t('consents')}>
        <p>{t('consentsLead')}</p>
        <LinkButton href="/account/consents" kind="secondary">
          {t('consentsLink')}
        </LinkButton>
      </Section>
      <Section title={t('notices')}>
        <p>{t('noticesLead')}</p>
        <LinkButton href="/account/notices" kind="secondary">
          {t('noticesLink')}
        </LinkButton>
      </Section>
      <Console />
      <Administration />
      <Section title={t('access')}>
        <p>{t('accessLead')}</p>
        <LinkButton href="/account/access" kind="secondary">
          {t('accessLink')}
        </LinkButton>
      </Section>
    </OwnPage>
  )
}

/** Developers' way to the module console. */
function Console() {
  const t = useMessages(accountMessages)
  const session = useSession()
  if (!session?.roles.some((role) => role === 'developer' || role === 'administrator')) return null
  return (
    <Section title={t('console')}>
      <LinkButton href="/developer" kind="secondary">
        {t('consoleLink')}
      </LinkButton>
    </Section>
  )
}

/** Administrators' way to what they answer for. */
function Administration() {
  const t = useMessages(accountMessages)
  const session = useSession()
  if (!session?.roles.includes('administrator')) return null
  return (
    <Section title={t('administration')}>
      <LinkButton href="/administration/access-questions" kind="secondary">
        {t('questionsLink')}
      </LinkButton>{' '}
      <LinkButton href="/administration/exchange" kind="secondary">
        {t('exchangeLink')}
      </LinkButton>
    </Section>
  )
}

function Me() {
  const t = useMessages(accountMessages)
  const session = useSession()
  if (!session) return null
  return (
    <Section title={t('me')}>
      <SummaryList
        items={[
          { term: t('name'), detail: <span translate="no">{session.name}</span> },
          { term: t('id'), detail: session.personId },
          { term: t('level'), detail: t('levelIs', { level: session.level }) },
        ]}
      />
      <SignOutForm />
    </Section>
  )
}

const DEVICES = ['portal', 'sessions.list'] as const

function Devices() {
  const t = useMessages(accountMessages)
  const format = useFormat()
  const say = useRefusalMessage(accountMessages)
  const cache = useQueryClient()
  const devices = useQuery({ queryKey: DEVICES, queryFn: ({ signal }) => portalApi.sessions.list.query(undefined, { signal }) })
  const reload = () => cache.invalidateQueries({ queryKey: DEVICES })
  const end = useMutation({ mutationFn: (id: string) => portalApi.sessions.revoke.mutate({ id }), onSettled: reload })
  const endOthers = useMutation({ mutationFn: () => portalApi.sessions.revokeAll.mutate({ keepsCurrent: true }), onSettled: reload })
  const done = endOthers.data ?? end.data
  const failed = endOthers.error ?? end.error
  return (
    <Section title={t('devices')}>
      <p>{t('devicesLead')}</p>
      <div role="status">{done && t('ended', { n: done.ended })}</div>
      {failed && <Banner tone="warning" title={say(failed)} />}
      <Result query={devices}>
        {(rows) => (
          <>
            <DataTable
              caption={t('devices')}
              rows={rows}
              rowKey={(row) => row.id}
              empty={t('none')}
              columns={[
                {
                  key: 'device',
                  title: t('device'),
                  isRowHeader: true,
                  render: (row) => (
                    <>
                      {[t(row.kind), row.browser, row.system].filter(Boolean).join(', ')} {row.isCurrent && <Tag tone="good">{t('current')}</Tag>}
                    </>
                  ),
                },
                { key: 'since', title: t('since'), render: (row) => format.dateTime(row.signedInAt) },
                { key: 'seen', title: t('seen'), render: (row) => format.dateTime(row.lastSeenAt) },
                {
                  key: 'action',
                  title: t('action'),
                  render: (row) =>
                    row.isCurrent ? (
                      '–'
                    ) : (
                      <Button kind="quiet" busy={end.isPending && end.variables === row.id} onPress={() => end.mutate(row.id)}>
                        {t('end')}
                      </Button>
                    ),
                },
              ]}
            />
            {rows.length > 1 && (
              <Button kind="secondary" busy={endOthers.isPending} onPress={() => endOthers.mutate()}>
                {t('endOthers')}
              </Button>
            )}
          </>
        )}
      </Result>
    </Section>
  )
}
