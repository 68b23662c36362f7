import { useLocale } from '@mc/i18n/react'
import { subjectName } from '../../model/programme/subjects.ts'

/** Gives the name of a subject in the person's language. */
export function useSubjectName(): (code: string) => string {
  const locale = useLocale()
  return (code) => subjectName(code)[locale]
}
