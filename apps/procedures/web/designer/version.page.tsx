import { useFormat, useLocale, useMessages } from '@mc/i18n/react'
import { Result, useQuery } from '@mc/module-kit/data'
import { useParams } from '@mc/module-kit/react'
import { Disclosure } from '@mc/ui/disclosure'
import { Page } from '@mc/ui/page'
import { SummaryList } from '@mc/ui/summary-list'
import { Tabs } from '@mc/ui/tabs'
import { useMemo, useState } from 'react'
import { readDocument } from '../../model/designer/document-faults.ts'
import type { DesignedVersion } from '../../model/designer/version.ts'
import { api } from '../client.ts'
import { proceduresRefusals } from '../refusals.messages.ts'
import { designerMessages } from './designer.messages.ts'
import { DocumentChanges } from './document-changes.tsx'
import { DocumentField } from './document-field.tsx'
import { FormPreview } from './form-preview.tsx'
import { VersionActs } from './version-acts.tsx'
import { VersionList } from './version-list.tsx'
import { VersionTag } from './version-tag.tsx'

/** Answers: what does this version say, what is wrong with it, what does it change, and what is its next step? */
export function VersionPage() {
  const t = useMessages(designerMessages)
  const locale = useLocale()
  const { code = '', version = '' } = useParams()
  const query = useQuery({ queryKey: ['procedures', 'designer.get', code, Number(version)], queryFn: ({ signal }) => api.designer.get.query({ code, version: Number(version) }, { signal }) })
  const { data } = query
  return (
    <Page title={data ? t('versionOf', { name: data.name[locale], version: data.version }) : t('title')} back={{ href: '/procedures/designer', label: t('back') }} wide>
      <Result query={query} messages={proceduresRefusals}>
        {(one) => <VersionView key={`${one.code} ${one.version}`} version={one} readNewest={async () => (await query.refetch({ throwOnError: true })).data ?? one} />}
      </Result>
    </Page>
  )
}

/** `readNewest` reads the version again, as it stands now. */
function VersionView({ version, readNewest }: { version: DesignedVersion; readNewest: () => Promise<DesignedVersion> }) {
  const t = useMessages(designerMessages)
  const { date, dateTime } = useFormat()
  // What is typed stays a change of the document in which typing began, whatever the focus reads in the meantime.
  const [typed, setTyped] = useState<{ text: string; changedAt: string } | null>(null)
  const text = typed?.text ?? version.document
  const change = (next: string) => setTyped({ text: next, changedAt: typed?.changedAt ?? version.changedAt })
  const read = useMemo(() => readDocument(text), [text])
  const { proposedBy, approvedBy } = version
  const day = date(version.effectiveFrom)
  return (
    <>
      <SummaryList
        items={[
          { term: t('state'), detail: <VersionTag state={version.state} /> },
          { term: t('effect'), detail: version.isInForce ? t('effectNow', { day }) : day },
          { term: t('changed'), detail: dateTime(version.changedAt) },
          ...(proposedBy ? [{ term: t('proposer'), detail: proposedBy.isMe ? t('me', { name: proposedBy.name }) : proposedBy.name }] : []),
          ...(approvedBy ? [{ term: t('approver'), detail: approvedBy }] : []),
        ]}
      />
      <VersionActs
        version={version}
        text={text}
        changedAt={typed?.changedAt ?? version.changedAt}
        isTyped={typed !== null && typed.text !== version.document}
        canSave={read.procedure !== null}
        onSaved={() => setTyped(null)}
        onKeepMine={async () => setTyped({ text, changedAt: (await readNewest()).changedAt })}
        onTakeNewer={async () => {
          await readNewest()
          setTyped(null)
        }}
      />
      <Tabs
        label={t('tabs')}
        items={[
          { id: 'document', label: t('document'), content: <DocumentField text={text} read={read} onChange={change} /> },
          { id: 'preview', label: t('preview'), content: read.procedure ? <FormPreview procedure={read.procedure} /> : <p>{t('previewNot')}</p> },
          { id: 'changes', label: t('changes'), content: <DocumentChanges before={version.before} text={text} /> },
        ]}
      />
      <Disclosure title={t('versions')}>
        <VersionList code={version.code} open={version.version} />
      </Disclosure>
    </>
  )
}
