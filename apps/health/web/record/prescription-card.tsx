import { useFormat, useLocale, useMessages } from '@mc/i18n/react'
import { useClock } from '@mc/module-kit/react'
import { Card } from '@mc/ui/card'
import { SummaryList } from '@mc/ui/summary-list'
import { Tag } from '@mc/ui/tag'
import type { HealthRecord } from '../../model/record/health-record.ts'
import { diagnosisName } from '../../model/record/icd10.ts'
import { medicineOf } from '../../model/record/medicine.ts'
import { writtenQuantity } from '../../model/record/prescription.rule.ts'
import { recordMessages } from './record.messages.ts'

export type PrescriptionShown = HealthRecord['prescriptions'][number]

/** One prescription: its code for the pharmacy, until when, and what is taken how. */
export function PrescriptionCard({ prescription }: { prescription: PrescriptionShown }) {
  const t = useMessages(recordMessages)
  const locale = useLocale()
  const { date } = useFormat()
  return (
    <Card title={t('prescribedOn', { date: date(prescription.authoredOn) })} tag={<PrescriptionTag prescription={prescription} />}>
      <SummaryList
        items={[
          { term: t('prescriptionCode'), detail: <strong>{prescription.code}</strong> },
          { term: t('diagnosis'), detail: diagnosisName(prescription.icd10)[locale] },
          { term: t('doctor'), detail: `${prescription.practitionerName}, ${prescription.facilityName[locale]}` },
          { term: t('fillBy'), detail: date(prescription.fillBy) },
          {
            term: t('medicines'),
            detail: (
              <ul>
                {prescription.medicines.map((one) => (
                  <li key={one.medicine}>
                    {t('dosage', {
                      name: medicineOf(one.medicine).name,
                      dose: writtenQuantity(one.doseQuantity),
                      unit: medicineOf(one.medicine).unit[locale],
                      times: one.timesADay,
                      days: one.days,
                    })}
                  </li>
                ))}
              </ul>
            ),
          },
        ]}
      />
    </Card>
  )
}

function PrescriptionTag({ prescription }: { prescription: PrescriptionShown }) {
  const t = useMessages(recordMessages)
  const { today } = useClock()
  if (prescription.status !== 'active') return <Tag>{t(prescription.status)}</Tag>
  return prescription.fillBy >= today ? <Tag tone="good">{t('fillable')}</Tag> : <Tag tone="warning">{t('expired')}</Tag>
}
