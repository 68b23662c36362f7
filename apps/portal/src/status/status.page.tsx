import { useFormat, useLocale, useMessages } from '@mc/i18n/react'
import type { PartState, StatusReport } from '@mc/module-kit'
import { useSession } from '@mc/module-kit/react'
import { Banner } from '@mc/ui/banner'
import { Card } from '@mc/ui/card'
import { Grid } from '@mc/ui/grid'
import { LinkButton } from '@mc/ui/link-button'
import { Page } from '@mc/ui/page'
import { Section } from '@mc/ui/section'
import { Tag } from '@mc/ui/tag'
import { statusMessages } from './status.messages.ts'

const TONES = { up: 'good', slow: 'warning', down: 'bad', unknown: 'neutral' } as const satisfies Record<PartState, string>

/** Does what I need work right now? (X8) Drawn in the gateway's HTML, so it is there without script and when modules are not. */
export function StatusPage({ report }: { report: StatusReport | undefined }) {
  const t = useMessages(statusMessages)
  const format = useFormat()
  if (!report) return <Page title={t('title')} lead={t('notHere')} />
  const has = (state: PartState) => report.parts.some((part) => part.state === state)
  const [tone, words] = has('down') ? (['bad', 'someDown'] as const) : has('slow') ? (['warning', 'someSlow'] as const) : has('unknown') ? (['info', 'noneKnown'] as const) : (['good', 'allUp'] as const)
  return (
    <Page title={t('title')}>
      <Banner tone={tone} title={t(words)}>
        <p>{t('at', { at: format.dateTime(report.at) })}</p>
        <LinkButton href="/status" kind="secondary">
          {t('again')}
        </LinkButton>
      </Banner>
      <Parts title={t('modules')} parts={report.parts.filter((part) => part.kind === 'module')} />
      <Parts title={t('parties')} parts={report.parts.filter((part) => part.kind === 'party')} />
      <Works works={report.works} />
    </Page>
  )
}

function Parts({ title, parts }: { title: string; parts: StatusReport['parts'] }) {
  const t = useMessages(statusMessages)
  const locale = useLocale()
  if (parts.length === 0) return null
  return (
    <Section title={title}>
      <Grid min="16rem">
        {parts.map((part) => (
          <Card key={part.id} title={part.title[locale]} tag={<Tag tone={TONES[part.state]}>{t(part.kind === 'module' && part.state === 'unknown' ? 'unused' : part.state)}</Tag>} />
        ))}
      </Grid>
    </Section>
  )
}

function Works({ works }: { works: StatusReport['works'] }) {
  const session = useSession()
  const t = useMessages(statusMessages)
  const locale = useLocale()
  const format = useFormat()
  return (
    <Section title={t('works')}>
      {works.length === 0 ? (
        <p>{t('noWorks')}</p>
      ) : (
        <ul>
          {works.map((work) => (
            <li key={work.id}>
              <strong>{work.text[locale]}</strong> {t('workTime', { from: format.dateTime(work.startsAt), to: format.dateTime(work.endsAt) })}
            </li>
          ))}
        </ul>
      )}
      {session?.roles.includes('administrator') && (
        <LinkButton href="/status/works" kind="secondary">
          {t('manageWorks')}
        </LinkButton>
      )}
    </Section>
  )
}
