import { useMessages } from '@mc/i18n/react'
import { Button } from '@mc/ui/button'
import { SelectField } from '@mc/ui/select-field'
import { Stack } from '@mc/ui/stack'
import { Empty } from '@mc/ui/states'
import { useState } from 'react'
import type { YearReport } from '../../model/report/year-report.ts'
import { schoolYearLabel } from '../../model/school-year/school-year.rule.ts'
import { YearReportView } from '../marks/year-report-view.tsx'
import { lookUpMessages } from './look-up.messages.ts'

/** Step three: the results, one year at a time. They are in this page's memory only. */
export function OpenedReports({ reports, onClose }: { reports: readonly YearReport[]; onClose: () => void }) {
  const t = useMessages(lookUpMessages)
  const [year, setYear] = useState(reports[0]?.place.schoolYear)
  const report = reports.find((one) => one.place.schoolYear === year)
  return (
    <Stack gap={5}>
      <p>{t('logged')}</p>
      {report ? (
        <>
          <SelectField
            name="year"
            label={t('schoolYear')}
            placeholder={null}
            value={String(report.place.schoolYear)}
            options={reports.map(({ place }) => ({
              value: String(place.schoolYear),
              label: t('yearOption', { year: schoolYearLabel(place.schoolYear), className: place.className }),
            }))}
            onChange={(value) => setYear(Number(value))}
          />
          <YearReportView key={report.place.schoolYear} report={report} />
        </>
      ) : (
        <Empty title={t('noYears')} />
      )}
      <div>
        <Button onPress={onClose}>{t('close')}</Button>
      </div>
    </Stack>
  )
}
