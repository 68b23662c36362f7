import { useFormat, useLocale, useMessages } from '@mc/i18n/react'
import { DataTable } from '@mc/ui/data-table'
import { LinkButton } from '@mc/ui/link-button'
import { Section } from '@mc/ui/section'
import { Stack } from '@mc/ui/stack'
import { Empty } from '@mc/ui/states'
import { Tag } from '@mc/ui/tag'
import { ALLERGENS, namedIn, REACTIONS } from '../../model/record/allergen.ts'
import type { HealthRecord } from '../../model/record/health-record.ts'
import { diagnosisName } from '../../model/record/icd10.ts'
import { vaccineName } from '../../model/record/vaccine.ts'
import { PrescriptionCard } from './prescription-card.tsx'
import { recordMessages } from './record.messages.ts'

/** Prescriptions shown as cards; the older ones are folded away. */
const NEWEST_PRESCRIPTIONS = 2

/** The record in short; what can harm comes first. */
export function RecordView({ record, canBook }: { record: HealthRecord; canBook?: boolean }) {
  return (
    <>
      <Allergies record={record} />
      <Conditions record={record} />
      <Prescriptions record={record} />
      <Visits record={record} />
      <Immunizations record={record} canBook={canBook} />
    </>
  )
}

type Part = { record: HealthRecord }

function Allergies({ record }: Part) {
  const t = useMessages(recordMessages)
  const locale = useLocale()
  const { date } = useFormat()
  return (
    <Section title={t('allergies')}>
      {record.allergies.length === 0 && <p>{t('noAllergies')}</p>}
      {record.allergies.length > 0 && (
        <ul>
          {record.allergies.map((one) => (
            <li key={one.id}>
              <strong>{namedIn(ALLERGENS, one.substance)[locale]}</strong> <Tag tone={one.criticality === 'high' ? 'bad' : 'neutral'}>{t(one.criticality)}</Tag>{' '}
              {t('reaction', { reaction: namedIn(REACTIONS, one.reaction)[locale], date: date(one.recordedOn) })}
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

function Conditions({ record }: Part) {
  const t = useMessages(recordMessages)
  const locale = useLocale()
  const { date } = useFormat()
  return (
    <Section title={t('conditions')}>
      <DataTable
        caption={t('conditions')}
        rows={record.conditions}
        rowKey={(row) => row.id}
        empty={<p>{t('noConditions')}</p>}
        columns={[
          { key: 'name', title: t('condition'), isRowHeader: true, render: (row) => diagnosisName(row.icd10)[locale] },
          { key: 'code', title: t('code'), render: (row) => row.icd10 },
          { key: 'since', title: t('since'), render: (row) => date(row.onsetOn) },
          { key: 'status', title: t('status'), render: (row) => <Tag tone={row.clinicalStatus === 'active' ? 'info' : 'neutral'}>{t(row.clinicalStatus)}</Tag> },
        ]}
      />
    </Section>
  )
}

function Prescriptions({ record }: Part) {
  const t = useMessages(recordMessages)
  const newest = record.prescriptions.slice(0, NEWEST_PRESCRIPTIONS)
  const older = record.prescriptions.slice(NEWEST_PRESCRIPTIONS)
  return (
    <Section title={t('prescriptions')}>
      {newest.length === 0 && <p>{t('noPrescriptions')}</p>}
      <Stack>
        {newest.map((one) => (
          <PrescriptionCard key={one.code} prescription={one} />
        ))}
        {older.length > 0 && (
          <details>
            <summary>
              {t('older')} ({older.length})
            </summary>
            <Stack>
              {older.map((one) => (
                <PrescriptionCard key={one.code} prescription={one} />
              ))}
            </Stack>
          </details>
        )}
      </Stack>
    </Section>
  )
}

function Visits({ record }: Part) {
  const t = useMessages(recordMessages)
  const locale = useLocale()
  const { date, dong } = useFormat()
  return (
    <Section title={t('visits')}>
      <DataTable
        caption={t('visits')}
        rows={record.visits}
        rowKey={(row) => row.id}
        empty={<Empty icon="stethoscope" title={t('noVisits')} hint={t('visitsHint')} />}
        columns={[
          { key: 'when', title: t('when'), isRowHeader: true, render: (row) => `${date(row.startedOn)} · ${t(row.kind)}` },
          { key: 'where', title: t('where'), render: (row) => row.facilityName[locale] },
          { key: 'diagnosis', title: t('diagnosis'), render: (row) => diagnosisName(row.icd10)[locale] },
          { key: 'cost', title: t('cost'), align: 'end', render: (row) => dong(row.costDong) },
          { key: 'own', title: t('own'), align: 'end', render: (row) => dong(row.ownShareDong) },
        ]}
      />
    </Section>
  )
}

function Immunizations({ record, canBook }: Part & { canBook?: boolean }) {
  const t = useMessages(recordMessages)
  const locale = useLocale()
  const { date } = useFormat()
  return (
    <Section
      title={t('immunizations')}
      actions={canBook ? <LinkButton href="/health/appointments/book?specialty=vaccination">{t('bookVaccination')}</LinkButton> : undefined}
    >
      <DataTable
        caption={t('immunizations')}
        rows={record.immunizations}
        rowKey={(row) => row.id}
        empty={<p>{t('noImmunizations')}</p>}
        columns={[
          { key: 'vaccine', title: t('vaccine'), isRowHeader: true, render: (row) => vaccineName(row.vaccine)[locale] },
          { key: 'dose', title: t('dose'), render: (row) => row.doseNumber },
          { key: 'when', title: t('when'), render: (row) => date(row.occurredOn) },
          { key: 'where', title: t('where'), render: (row) => row.facilityName[locale] },
        ]}
      />
    </Section>
  )
}
