import { useMessages } from '@mc/i18n/react'
import { Result, useQuery } from '@mc/module-kit/data'
import { RequireLevel } from '@mc/module-kit/react'
import { Page } from '@mc/ui/page'
import { useState } from 'react'
import { api } from '../client.ts'
import { PatientSwitch } from '../patients/patient-switch.tsx'
import { healthRefusals } from '../refusals.messages.ts'
import { RecordView } from './record-view.tsx'
import { recordMessages } from './record.messages.ts'

/** Answers: what does my health record say, and what must I take? For oneself and one's children, at level 2 (H3). */
export function RecordPage() {
  const t = useMessages(recordMessages)
  return (
    <Page title={t('title')} lead={t('lead')} back={{ href: '/health', label: t('back') }} wide>
      <RequireLevel level={2}>
        <RecordOf />
      </RequireLevel>
    </Page>
  )
}

function RecordOf() {
  const [citizenId, setCitizenId] = useState('')
  const query = useQuery({
    queryKey: ['health', 'record.getMine', citizenId],
    queryFn: ({ signal }) => api.record.getMine.query(citizenId ? { citizenId } : {}, { signal }),
  })
  return (
    <>
      <PatientSwitch value={citizenId} onChange={setCitizenId} />
      <Result query={query} messages={healthRefusals}>
        {(record) => <RecordView record={record} canBook />}
      </Result>
    </>
  )
}
