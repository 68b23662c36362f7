import { useFormat, useMessages } from '@mc/i18n/react'
import { Result, useQuery } from '@mc/module-kit/data'
import { useParams, useSearchParams } from '@mc/module-kit/react'
import { Page } from '@mc/ui/page'
import { SelectField } from '@mc/ui/select-field'
import { Stack } from '@mc/ui/stack'
import { schoolYearLabel } from '../../model/school-year/school-year.rule.ts'
import { api } from '../client.ts'
import { marksMessages } from './marks.messages.ts'
import { YearReportView } from './year-report-view.tsx'

/** Answers: how is this pupil doing, this year and in the years before? Year and term are in the address. */
export function ReportPage() {
  const t = useMessages(marksMessages)
  const { date } = useFormat()
  const { citizenId = '' } = useParams()
  const [search, setSearch] = useSearchParams()
  const asked = Number(search.get('year')) || undefined
  const report = useQuery({
    queryKey: ['education', 'marks.getReport', citizenId, asked],
    queryFn: ({ signal }) => api.marks.getReport.query({ citizenId, schoolYear: asked }, { signal }),
  })
  const pupil = report.data?.pupil
  const place = report.data?.report.place
  const tab = search.get('term') ?? undefined
  return (
    <Page
      wide
      title={pupil ? t('reportTitle', { name: pupil.name }) : t('reportOf')}
      lead={place && t('place', { className: place.className, school: place.school, year: schoolYearLabel(place.schoolYear) })}
      back={{ href: '/education/children', label: t('back') }}
    >
      <Result query={report} messages={marksMessages}>
        {(data) => (
          <Stack gap={5}>
            <p>
              {t('studentCode')}: {data.pupil.studentCode} · {date(data.pupil.birthDate)}
            </p>
            <SelectField
              name="year"
              label={t('schoolYear')}
              placeholder={null}
              value={String(data.report.place.schoolYear)}
              options={data.years.map((year) => ({
                value: String(year.schoolYear),
                label: t('yearOption', { year: schoolYearLabel(year.schoolYear), className: year.className }),
              }))}
              onChange={(year) => setSearch({ year })}
            />
            <YearReportView
              key={data.report.place.schoolYear}
              report={data.report}
              {...(tab !== undefined && { selected: tab })}
              onSelect={(term) => setSearch({ year: String(data.report.place.schoolYear), term }, { replace: true })}
            />
          </Stack>
        )}
      </Result>
    </Page>
  )
}
