import { useFormat, useMessages } from '@mc/i18n/react'
import { formatBirthDate } from '@mc/identity'
import { DataTable } from '@mc/ui/data-table'
import { Section } from '@mc/ui/section'
import { Stack } from '@mc/ui/stack'
import { Empty } from '@mc/ui/states'
import { SummaryList } from '@mc/ui/summary-list'
import { Tag } from '@mc/ui/tag'
import type { LookupResult } from '../../model/desk/lookup.ts'
import type { LicenceDetail } from '../../model/licences/licence.ts'
import { toneOf } from '../licences/licence-words.ts'
import { licencesMessages } from '../licences/licences.messages.ts'
import { deskMessages } from './desk.messages.ts'

/** What a look-up found: who holds the licences and whether each may be driven with today. */
export function LookupAnswer({ asked, result }: { asked: string; result: LookupResult }) {
  const t = useMessages(deskMessages)
  const { holder } = result
  if (!result.isFound || !holder) return <Empty icon="search" title={t('notFound', { value: asked })} hint={t('notFoundHint')} />
  const born = holder.birthDate ? formatBirthDate(holder.birthDate) : ''
  return (
    <Section title={t('foundTitle', { name: holder.name ?? t('unnamed') })} lead={t('recorded')}>
      <Stack gap={4}>
        <SummaryList items={[{ term: t('citizenId'), detail: holder.citizenId }, ...(born ? [{ term: t('birthDate'), detail: born }] : [])]} />
        <LicenceTable licences={result.licences} />
      </Stack>
    </Section>
  )
}

function LicenceTable({ licences }: { licences: readonly LicenceDetail[] }) {
  const t = useMessages(deskMessages)
  const say = useMessages(licencesMessages)
  const format = useFormat()
  return (
    <DataTable
      caption={t('caption')}
      rows={licences}
      rowKey={(licence) => licence.id}
      columns={[
        { key: 'class', title: t('colClass'), isRowHeader: true, render: (licence) => (licence.scheme === 'old' ? t('old', { code: licence.classCode }) : licence.classCode) },
        { key: 'number', title: t('colNumber'), render: (licence) => licence.number },
        { key: 'status', title: t('colStatus'), render: (licence) => <Tag tone={toneOf(licence.status)}>{say(licence.status)}</Tag> },
        { key: 'until', title: t('colUntil'), render: (licence) => (licence.expiresOn ? format.date(licence.expiresOn) : say('noEnd')) },
        {
          key: 'points',
          title: t('colPoints'),
          render: (licence) => `${t('points', { left: licence.pointsLeft })}${licence.pointsLeft === 0 ? ` (${t('noDriving')})` : ''}`,
        },
      ]}
    />
  )
}
