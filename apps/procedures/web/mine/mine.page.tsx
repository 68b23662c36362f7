import { useFormat, useLocale, useMessages } from '@mc/i18n/react'
import { Result, useQuery } from '@mc/module-kit/data'
import { RequireLevel } from '@mc/module-kit/react'
import { Card } from '@mc/ui/card'
import { Grid } from '@mc/ui/grid'
import { LinkButton } from '@mc/ui/link-button'
import { Page } from '@mc/ui/page'
import { Section } from '@mc/ui/section'
import { Empty } from '@mc/ui/states'
import { Tag } from '@mc/ui/tag'
import type { DraftSummary } from '../../model/apply/draft.ts'
import type { DossierSummary } from '../../model/mine/dossier.ts'
import { DRAFTS } from '../apply/use-draft.ts'
import { api } from '../client.ts'
import { DossierCard } from './dossier-card.tsx'
import { mineMessages } from './mine.messages.ts'

/** Answers: how far are the things I applied for, and what have I to do? */
export function MinePage() {
  const t = useMessages(mineMessages)
  return (
    <Page title={t('title')} lead={t('lead')} back={{ href: '/procedures', label: t('back') }} actions={<LinkButton kind="primary" href="/procedures">{t('find')}</LinkButton>} wide>
      <RequireLevel level={1}>
        <Drafts />
        <Sent />
      </RequireLevel>
    </Page>
  )
}

function Drafts() {
  const t = useMessages(mineMessages)
  const drafts = useQuery({ queryKey: DRAFTS, queryFn: ({ signal }) => api.drafts.listDrafts.query(undefined, { signal }) })
  return (
    <Result query={drafts}>
      {(all) =>
        all.length > 0 && (
          <Section title={t('drafts')}>
            <Grid min="20rem">
              {all.map((draft) => (
                <DraftCard key={draft.id} draft={draft} />
              ))}
            </Grid>
          </Section>
        )
      }
    </Result>
  )
}

function DraftCard({ draft }: { draft: DraftSummary }) {
  const t = useMessages(mineMessages)
  const locale = useLocale()
  const { dateTime } = useFormat()
  return (
    <Card level={3} icon="certificate" title={draft.procedure.name[locale]} href={`/procedures/drafts/${draft.id}`} tag={<Tag>{t('draft')}</Tag>}>
      <p>
        {t('draftSaved', { when: dateTime(draft.changedAt) })}
        {!draft.person.isMe && ` · ${t('forName', { name: draft.person.name })}`}
      </p>
    </Card>
  )
}

function Sent() {
  const t = useMessages(mineMessages)
  const list = useQuery({ queryKey: ['procedures', 'mine.list'], queryFn: ({ signal }) => api.mine.list.query(undefined, { signal }) })
  return (
    <Result query={list}>
      {(all) => {
        if (all.length === 0) return <Empty icon="certificate" title={t('none')} hint={t('noneHint')} />
        const toDo = all.filter((one) => one.toDo === 'supply' || one.toDo === 'pay' || one.toDo === 'fetch')
        const rest = all.filter((one) => !toDo.includes(one))
        return (
          <>
            <Group title={t('toDo')} dossiers={toDo} />
            <Group title={t('open')} dossiers={rest.filter(({ endedAt }) => endedAt === null)} />
            <Group title={t('over')} dossiers={rest.filter(({ endedAt }) => endedAt !== null)} />
          </>
        )
      }}
    </Result>
  )
}

function Group({ title, dossiers }: { title: string; dossiers: readonly DossierSummary[] }) {
  if (dossiers.length === 0) return null
  return (
    <Section title={title}>
      <Grid min="20rem">
        {dossiers.map((one) => (
          <DossierCard key={one.id} dossier={one} />
        ))}
      </Grid>
    </Section>
  )
}
