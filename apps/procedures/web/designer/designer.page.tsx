import { useFormat, useLocale, useMessages } from '@mc/i18n/react'
import { Result, useQuery } from '@mc/module-kit/data'
import { LinkButton } from '@mc/ui/link-button'
import { Page } from '@mc/ui/page'
import { Section } from '@mc/ui/section'
import { Empty } from '@mc/ui/states'
import { TableView } from '@mc/ui/table-view'
import type { VersionedProcedure, VersionSummary } from '../../model/designer/version.ts'
import { api } from '../client.ts'
import { designerMessages } from './designer.messages.ts'
import { VersionTag } from './version-tag.tsx'

/** Answers: which procedures are there, which version holds, and what waits for my approval? */
export function DesignerPage() {
  const t = useMessages(designerMessages)
  const list = useQuery({ queryKey: ['procedures', 'designer.list'], queryFn: ({ signal }) => api.designer.list.query(undefined, { signal }) })
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      wide
      actions={
        <LinkButton kind="primary" href="/procedures/designer/new">
          {t('new')}
        </LinkButton>
      }
    >
      <Result query={list}>
        {(procedures) => (
          <>
            <Waiting procedures={procedures} />
            <All procedures={procedures} />
          </>
        )}
      </Result>
    </Page>
  )
}

function Waiting({ procedures }: { procedures: readonly VersionedProcedure[] }) {
  const t = useMessages(designerMessages)
  const locale = useLocale()
  const waiting = procedures.flatMap(({ code, name, versions }) => versions.filter(({ state }) => state === 'proposed').map(({ version }) => ({ code, name, version })))
  return (
    <Section title={t('waiting')}>
      {waiting.length === 0 ? (
        <p>{t('waitingNone')}</p>
      ) : (
        <ul>
          {waiting.map(({ code, name, version }) => (
            <li key={`${code} ${version}`}>
              <a href={`/procedures/designer/${code}/${version}`}>{t('versionOf', { name: name[locale], version })}</a>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

function All({ procedures }: { procedures: readonly VersionedProcedure[] }) {
  const t = useMessages(designerMessages)
  const locale = useLocale()
  const { date } = useFormat()
  const words = (one: VersionSummary | undefined) => (one ? t('versionFrom', { version: one.version, day: date(one.effectiveFrom) }) : t('notInForce'))
  const inForce = ({ versions }: VersionedProcedure) => versions.find((one) => one.isInForce)
  return (
    <Section title={t('all')}>
      <TableView
        caption={t('all')}
        rows={procedures}
        rowKey={({ code }) => code}
        fileName={t('fileName')}
        hasSearch
        empty={<Empty icon="info" title={t('none')} />}
        columns={[
          { key: 'code', title: t('code'), value: ({ code }) => code, render: ({ code }) => code },
          {
            key: 'name',
            title: t('name'),
            isRowHeader: true,
            value: ({ name }) => name[locale],
            render: ({ code, name, versions }) => <a href={`/procedures/designer/${code}/${(versions.find((one) => one.isInForce) ?? versions[0])?.version ?? 1}`}>{name[locale]}</a>,
          },
          { key: 'inForce', title: t('inForce'), value: (row) => words(inForce(row)), render: (row) => words(inForce(row)) },
          {
            key: 'newest',
            title: t('newest'),
            value: ({ versions }) => words(versions[0]),
            render: ({ code, versions: [newest] }) =>
              newest && (
                <>
                  <a href={`/procedures/designer/${code}/${newest.version}`}>{t('version', { version: newest.version })}</a> <VersionTag state={newest.state} />
                </>
              ),
          },
        ]}
      />
    </Section>
  )
}
