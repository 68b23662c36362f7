import { useMessages } from '@mc/i18n/react'
import { Result, useQuery, useQueryClient } from '@mc/module-kit/data'
import { useParams, useSearchParams } from '@mc/module-kit/react'
import { Banner } from '@mc/ui/banner'
import { Card } from '@mc/ui/card'
import { Grid } from '@mc/ui/grid'
import { Page } from '@mc/ui/page'
import { Stack } from '@mc/ui/stack'
import { Empty } from '@mc/ui/states'
import { Tabs } from '@mc/ui/tabs'
import type { ConductCell, ConductSheet } from '../../model/conduct/conduct-sheet.ts'
import { schoolYearLabel } from '../../model/school-year/school-year.rule.ts'
import { api } from '../client.ts'
import { ConductForm } from './conduct-form.tsx'
import { conductMessages } from './conduct.messages.ts'

/** Answers, for a class teacher: how does each pupil of my class behave and grow, and what do I tell the family? */
export function ConductPage() {
  const t = useMessages(conductMessages)
  const { classId = '' } = useParams<{ classId: string }>()
  const [search, setSearch] = useSearchParams()
  const term = search.get('term') === '2' ? 2 : 1
  const queries = useQueryClient()
  const queryKey = ['education', 'conduct.getSheet', classId, term]
  const sheet = useQuery({
    queryKey,
    queryFn: ({ signal }) => api.conduct.getSheet.query({ classId, term }, { signal }),
    // Each look is written into the log of everybody listed, and what is being typed must not be replaced.
    staleTime: Infinity,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })
  const keep = (citizenId: string, cell: ConductCell) =>
    queries.setQueryData<ConductSheet>(queryKey, (now) => now && { ...now, rows: now.rows.map((row) => (row.citizenId === citizenId ? { ...row, ...cell } : row)) })
  const content = (
    <Result query={sheet} messages={conductMessages}>
      {(data) =>
        data.rows.length === 0 ? (
          <Empty icon="desk" title={t('empty')} hint={t('emptyHint')} />
        ) : (
          <Stack gap={4}>
            {!data.isOpen && <Banner tone="info" title={t('closed')} />}
            <p role="status">{t('progress', { done: data.rows.filter((row) => row.level !== null).length, all: data.rows.length })}</p>
            <Grid min="18rem">
              {data.rows.map((row, index) => (
                <Card key={`${row.citizenId} ${data.term}`} level={2} title={numbered(index, row.name)}>
                  <ConductForm sheet={data} row={row} title={numbered(index, row.name)} onSaved={(cell) => keep(row.citizenId, cell)} />
                </Card>
              ))}
            </Grid>
          </Stack>
        )
      }
    </Result>
  )
  return (
    <Page
      wide
      title={sheet.data ? t('titleOf', { className: sheet.data.className }) : t('title')}
      lead={sheet.data && t('lead', { school: sheet.data.school, year: schoolYearLabel(sheet.data.schoolYear) })}
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

/** As on the class's list: two pupils of one name are told apart by their numbers. */
function numbered(index: number, name: string): string {
  return `${index + 1}. ${name}`
}
