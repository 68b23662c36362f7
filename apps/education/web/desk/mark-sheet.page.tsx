import { useMessages } from '@mc/i18n/react'
import { Result, useQuery, useQueryClient } from '@mc/module-kit/data'
import { useClock, useParams, useSearchParams } from '@mc/module-kit/react'
import { Banner } from '@mc/ui/banner'
import { Page } from '@mc/ui/page'
import { Stack } from '@mc/ui/stack'
import { Empty } from '@mc/ui/states'
import { Tabs } from '@mc/ui/tabs'
import type { MarkSheet } from '../../model/desk/mark-sheet.ts'
import type { Term } from '../../model/marks/mark.ts'
import { schoolYearLabel, termOf } from '../../model/school-year/school-year.rule.ts'
import { api } from '../client.ts'
import { useSubjectName } from '../marks/use-subject-name.ts'
import { deskMessages } from './desk.messages.ts'
import { MarkGrid } from './mark-grid.tsx'
import { PublishPanel } from './publish-panel.tsx'
import { withCell, type CellPlace } from './sheet-cells.ts'

/** Answers, for a teacher: what marks has my class, and what is still to be entered and published? */
export function MarkSheetPage() {
  const t = useMessages(deskMessages)
  const subjectName = useSubjectName()
  const { today } = useClock()
  const { classId = '', subjectId = '' } = useParams()
  const [search, setSearch] = useSearchParams()
  const term: Term = search.get('term') ? (search.get('term') === '2' ? 2 : 1) : termOf(today)
  const queryKey = ['education', 'desk.getSheet', classId, subjectId, term]
  const client = useQueryClient()
  const sheet = useQuery({
    queryKey,
    queryFn: ({ signal }) => api.desk.getSheet.query({ classId, subjectCode: subjectId, term }, { signal }),
    // Each reading is written into every pupil's access log: not once more than the teacher asked for.
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  })

  function keep(place: CellPlace, cell: Parameters<typeof withCell>[2]) {
    client.setQueryData<MarkSheet>(queryKey, (now) => now && withCell(now, place, cell))
  }

  const content = (
    <Result query={sheet} messages={deskMessages}>
      {(data) =>
        data.rows.length === 0 ? (
          <Empty title={t('sheetEmpty')} />
        ) : (
          <Stack gap={4}>
            {data.isOpen ? <p>{t('howTo')}</p> : <Banner tone="warning">{t('closed')}</Banner>}
            <PublishPanel sheet={data} onPublished={() => void sheet.refetch()} />
            <MarkGrid key={`${data.classId} ${data.term}`} sheet={data} onCell={keep} />
          </Stack>
        )
      }
    </Result>
  )
  return (
    <Page
      wide
      title={sheet.data ? t('sheetTitle', { subject: subjectName(subjectId), className: sheet.data.className }) : t('sheetOf')}
      lead={sheet.data && t('sheetLead', { school: sheet.data.school, year: schoolYearLabel(sheet.data.schoolYear) })}
      back={{ href: '/education/desk', label: t('back') }}
    >
      <Tabs
        label={t('terms')}
        selected={String(term)}
        onSelect={(id) => setSearch({ term: id }, { replace: true })}
        items={[
          { id: '1', label: t('term1'), content },
          { id: '2', label: t('term2'), content },
        ]}
      />
    </Page>
  )
}
