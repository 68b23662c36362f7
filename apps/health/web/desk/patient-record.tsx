import { useMessages } from '@mc/i18n/react'
import { refusalOf, useMutation } from '@mc/module-kit/data'
import { RequireLevel } from '@mc/module-kit/react'
import { Banner } from '@mc/ui/banner'
import { Button } from '@mc/ui/button'
import { Section } from '@mc/ui/section'
import { Loading } from '@mc/ui/states'
import { useEffect, useEffectEvent } from 'react'
import { api } from '../client.ts'
import { RecordView } from '../record/record-view.tsx'
import { RefusalBanner } from '../refusal-banner.tsx'
import { deskMessages } from './desk.messages.ts'

/** A patient's record for the doctor. Opening it is an act, not a read: it is written into the patient's log. */
export function PatientRecord({ citizenId, onClose }: { citizenId: string; onClose: () => void }) {
  return (
    <RequireLevel level={2}>
      <OpenedRecord key={citizenId} citizenId={citizenId} onClose={onClose} />
    </RequireLevel>
  )
}

function OpenedRecord({ citizenId, onClose }: { citizenId: string; onClose: () => void }) {
  const t = useMessages(deskMessages)
  const open = useMutation({ mutationFn: (isEmergency: boolean) => api.desk.openRecord.mutate({ citizenId, isEmergency }) })
  const begin = useEffectEvent(() => open.mutate(false))
  useEffect(() => begin(), [citizenId])
  if (open.isPending) return <Loading />
  if (!open.data)
    return (
      <>
        <RefusalBanner error={open.error} />
        {refusalOf(open.error)?.code === 'health.record.no-care-relation' && (
          <Banner tone="warning" title={t('emergencyWhat')} action={<Button kind="danger" onPress={() => open.mutate(true)}>{t('emergency')}</Button>} />
        )}
      </>
    )
  return (
    <Section title={t('recordTitle', { name: open.data.name })} lead={t('recordNote')} actions={<Button onPress={onClose}>{t('close')}</Button>}>
      <RecordView record={open.data} />
    </Section>
  )
}
