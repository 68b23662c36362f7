import { useFormat, useMessages } from '@mc/i18n/react'
import { useQuery } from '@mc/module-kit/data'
import { HomeCard } from '@mc/ui/home-card'
import { api } from '../client.ts'
import { marksMessages } from './marks.messages.ts'
import { useSubjectName } from './use-subject-name.ts'

/** Subjects named on the card; a card is not a list. */
const NAMED_MAX = 3

/** On the home page: marks published in the last week, a card a pupil; nothing when there are none. */
export function MarksNewsSlot() {
  const t = useMessages(marksMessages)
  const { dayOf, list } = useFormat()
  const subjectName = useSubjectName()
  const news = useQuery({ queryKey: ['education', 'marks.listNews'], queryFn: ({ signal }) => api.marks.listNews.query(undefined, { signal }) })
  return (
    <>
      {news.data?.map((one) => (
        <HomeCard
          key={one.citizenId}
          icon="education"
          title={one.isViewer ? t('newsYours') : t('newsTitle', { name: one.name })}
          href={`/education/children/${one.citizenId}`}
          detail={t('newsDetail', { subjects: list(one.subjects.slice(0, NAMED_MAX).map((subject) => subjectName(subject.code))), date: dayOf(one.publishedAt) })}
          action={t('newsAction')}
        />
      ))}
    </>
  )
}
