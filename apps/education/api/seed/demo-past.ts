import type { Seed, SeedValue } from '@mc/server-kit'
import { programmeOf, schoolLevelOf } from '../../model/programme/programme.rule.ts'
import type { SeedClass } from './class-book.ts'
import { primaryAssessments, primaryYear, sonsYear } from './demo-years.ts'
import { FINISHED, marksAround } from './made-up-marks.ts'
import { DEMO_COMMUNE, type SeedPupil } from './pupils.ts'

type Book = { pupils: readonly SeedPupil[]; enrol(communeCode: string, grade: number, schoolYear: number): SeedClass }
type Past = { enrolments: SeedValue[][]; marks: SeedValue[][]; comments: SeedValue[][]; conducts: SeedValue[][]; subjects: SeedValue[][]; qualities: SeedValue[][] }

/**
 * The demo children's years before this one: their classes are opened now, their rows written when pupils are there.
 * @param schoolYear the running one
 */
export function seedDemoPast(seed: Seed, book: Book, schoolYear: number): { enrolments: SeedValue[][]; write(): Promise<void> } {
  const past: Past = { enrolments: [], marks: [], comments: [], conducts: [], subjects: [], qualities: [] }
  for (const pupil of book.pupils) {
    if (pupil.demo !== 'son' && pupil.demo !== 'daughter') continue
    for (let grade = 1; grade < pupil.grade; grade++) {
      const year = schoolYear - pupil.grade + grade
      const place = book.enrol(DEMO_COMMUNE, grade, year)
      if (schoolLevelOf(grade) === 'primary') addPrimary(past, pupil, place)
      else addSecondary(past, seed, pupil, place)
    }
  }
  return { enrolments: past.enrolments, write: () => writePast(seed, past) }
}

function addPrimary(past: Past, pupil: SeedPupil, place: SeedClass): void {
  const { subjects, qualities } = primaryAssessments(place.grade, primaryYear(pupil.demo === 'son' ? 'son' : 'daughter', place.grade))
  past.enrolments.push([pupil.citizenId, place.id, place.schoolYear, 2])
  past.subjects.push(...subjects.map((one) => [pupil.citizenId, place.id, one.subject, one.point, one.level, one.test]))
  past.qualities.push(...qualities.map((one) => [pupil.citizenId, place.id, one.quality, one.point, one.level]))
}

function addSecondary(past: Past, seed: Seed, pupil: SeedPupil, place: SeedClass): void {
  const plan = sonsYear(place.grade)
  past.enrolments.push([pupil.citizenId, place.id, place.schoolYear, plan.absences])
  for (const term of [1, 2] as const) {
    past.conducts.push([pupil.citizenId, place.id, term, plan.conduct[term - 1]!])
    for (const subject of programmeOf(place.grade)) {
      if (subject.kind === 'comment') {
        past.comments.push([pupil.citizenId, place.id, subject.code, term, true, true])
        continue
      }
      const random = seed.random(`past:${pupil.citizenId}:${place.grade}:${subject.code}:${term}`)
      const target = plan.odd?.[subject.code] ?? plan.base
      for (const { kind, place: at, mark } of marksAround(target, { regularMarks: subject.regularMarks, progress: FINISHED }, random)) {
        past.marks.push([pupil.citizenId, place.id, subject.code, term, kind, at, mark, mark])
      }
    }
  }
}

async function writePast(seed: Seed, past: Past): Promise<void> {
  const of = ['citizen_id', 'class_id']
  await seed.copy('education.marks', [...of, 'subject_code', 'term', 'kind', 'place', 'mark_hundredths', 'published_hundredths'], past.marks)
  await seed.copy('education.comments', [...of, 'subject_code', 'term', 'passed', 'published_passed'], past.comments)
  await seed.copy('education.conducts', [...of, 'term', 'level'], past.conducts)
  await seed.copy('education.primary_subjects', [...of, 'subject_code', 'point', 'level', 'test_mark'], past.subjects)
  await seed.copy('education.primary_qualities', [...of, 'quality_code', 'point', 'level'], past.qualities)
}
