import { useMessages } from '@mc/i18n/react'
import { Result, useQuery } from '@mc/module-kit/data'
import { Card } from '@mc/ui/card'
import { Grid } from '@mc/ui/grid'
import { LinkButton } from '@mc/ui/link-button'
import { Page } from '@mc/ui/page'
import { Empty } from '@mc/ui/states'
import { Tag } from '@mc/ui/tag'
import { schoolYearLabel } from '../../model/school-year/school-year.rule.ts'
import { api } from '../client.ts'
import { marksMessages } from './marks.messages.ts'

/** Answers: whose marks may I see? Children under 18, and oneself from 14. */
export function ChildrenPage() {
  const t = useMessages(marksMessages)
  const pupils = useQuery({ queryKey: ['education', 'marks.listPupils'], queryFn: ({ signal }) => api.marks.listPupils.query(undefined, { signal }) })
  return (
    <Page title={t('childrenTitle')} lead={t('childrenLead')}>
      <Result query={pupils} messages={marksMessages}>
        {(list) =>
          list.length === 0 ? (
            <Empty
              icon="child"
              title={t('childrenEmpty')}
              hint={t('childrenEmptyHint')}
              action={<LinkButton href="/education/look-up">{t('lookUpInstead')}</LinkButton>}
            />
          ) : (
            <Grid min="18rem">
              {list.map((pupil) => (
                <Card
                  key={pupil.citizenId}
                  level={2}
                  icon="child"
                  title={pupil.name}
                  href={`/education/children/${pupil.citizenId}`}
                  tag={pupil.isViewer ? <Tag tone="info">{t('you')}</Tag> : undefined}
                >
                  {pupil.place
                    ? t('place', { className: pupil.place.className, school: pupil.place.school, year: schoolYearLabel(pupil.place.schoolYear) })
                    : t('noPlace')}
                </Card>
              ))}
            </Grid>
          )
        }
      </Result>
    </Page>
  )
}
