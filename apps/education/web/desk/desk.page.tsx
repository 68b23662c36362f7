import { useMessages } from '@mc/i18n/react'
import { Result, useQuery } from '@mc/module-kit/data'
import { useClock } from '@mc/module-kit/react'
import { Card } from '@mc/ui/card'
import { Grid } from '@mc/ui/grid'
import { Page } from '@mc/ui/page'
import { Empty } from '@mc/ui/states'
import { Tag } from '@mc/ui/tag'
import { schoolYearLabel, schoolYearOf } from '../../model/school-year/school-year.rule.ts'
import { api } from '../client.ts'
import { useSubjectName } from '../marks/use-subject-name.ts'
import { deskMessages } from './desk.messages.ts'

/** Answers, for a teacher: which mark sheets are mine? */
export function DeskPage() {
  const t = useMessages(deskMessages)
  const subjectName = useSubjectName()
  const { today } = useClock()
  const classes = useQuery({ queryKey: ['education', 'desk.listClasses'], queryFn: ({ signal }) => api.desk.listClasses.query(undefined, { signal }) })
  return (
    <Page title={t('title')} lead={t('lead', { year: schoolYearLabel(schoolYearOf(today)) })}>
      <Result query={classes} messages={deskMessages}>
        {(list) =>
          list.length === 0 ? (
            <Empty icon="desk" title={t('empty')} hint={t('emptyHint')} />
          ) : (
            <Grid min="18rem">
              {list
                .filter((one, index) => one.isClassTeacher && list.findIndex((other) => other.classId === one.classId) === index)
                .map((one) => (
                  <Card key={one.classId} level={2} icon="users" title={t('conductOf', { className: one.className })} href={`/education/conduct/${one.classId}`} tag={<Tag tone="info">{t('classTeacher')}</Tag>}>
                    {t('conductWhat')}
                  </Card>
                ))}
              {list.map((one) => (
                <Card
                  key={`${one.classId} ${one.subjectCode}`}
                  level={2}
                  icon="book"
                  title={t('classAndSubject', { className: one.className, subject: subjectName(one.subjectCode) })}
                  href={`/education/desk/${one.classId}/${one.subjectCode}`}
                  tag={one.isClassTeacher ? <Tag tone="info">{t('classTeacher')}</Tag> : undefined}
                >
                  {t('pupils', { school: one.school, n: one.pupils })}
                </Card>
              ))}
            </Grid>
          )
        }
      </Result>
    </Page>
  )
}
