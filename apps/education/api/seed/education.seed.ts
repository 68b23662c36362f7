import { COMMUNES, type Seed, type SeedValue } from '@mc/server-kit'
import { programmeOf, schoolLevelOf } from '../../model/programme/programme.rule.ts'
import { schoolYearOf, termOf } from '../../model/school-year/school-year.rule.ts'
import { schoolCode, type SeedClass, type SeedSchool } from './class-book.ts'
import { seedDemoPast } from './demo-past.ts'
import { marksAround, termProgress } from './made-up-marks.ts'
import { DEMO_COMMUNE, enrolPupils, type SeedPupil } from './pupils.ts'
import { primaryAssessments, pointsUntil } from './demo-years.ts'

const TEACHER = '019190000068'
const DEMO_SCHOOL = schoolCode('lower', DEMO_COMMUNE)
const SCHOOL_NAMES = { primary: 'Trường Tiểu học', lower: 'Trường THCS', upper: 'Trường THPT' } as const
/** Share of classes with marks in a whole province: enough for measurements, without tens of millions of rows. */
const MARKED_SHARE = { small: 1, province: 0.06 } as const
export const MARK_COLUMNS = ['citizen_id', 'class_id', 'subject_code', 'term', 'kind', 'place', 'mark_hundredths', 'published_hundredths'] as const

/** Schools, classes, pupils and this year's marks; the demo children's years before. The same every time. */
export async function seedEducation(seed: Seed): Promise<void> {
  const schoolYear = schoolYearOf(seed.today)
  const book = enrolPupils(seed, schoolYear)
  const past = seedDemoPast(seed, book, schoolYear)
  const demoClass = book.pupils.find((pupil) => pupil.demo === 'son')?.place
  await seed.copy('education.schools', ['code', 'name', 'level', 'commune_code'], schoolRows(book.schools.values()))
  await seed.copy('education.classes', ['id', 'school_code', 'school_year', 'grade', 'name', 'class_teacher_id'], classRows(book.classes, demoClass))
  await seed.copy('education.pupils', ['citizen_id', 'student_code', 'full_name', 'birth_date', 'contact_phone'], pupilRows(book.pupils))
  await seed.copy('education.enrolments', ['citizen_id', 'class_id', 'school_year', 'absences'], [...past.enrolments, ...enrolmentRows(book.pupils)])
  await seed.copy('education.marks', MARK_COLUMNS, markRows(seed, book.pupils))
  await past.write()
  if (demoClass) await seedDemoDesk(seed, book.classes, demoClass)
  await seedDaughter(seed, book.pupils)
}

function* schoolRows(schools: Iterable<SeedSchool>): Iterable<SeedValue[]> {
  const communes = new Map(COMMUNES.map((commune) => [commune.code, commune.name]))
  for (const { code, level, communeCode, number } of schools) {
    const name = `${SCHOOL_NAMES[level]} ${communes.get(communeCode) ?? communeCode}${number === 1 ? '' : ` ${number}`}`
    yield [code, name, level, communeCode]
  }
}

function* classRows(classes: Iterable<SeedClass>, demoClass: SeedClass | undefined): Iterable<SeedValue[]> {
  for (const one of classes) yield [one.id, one.schoolCode, one.schoolYear, one.grade, one.name, one === demoClass ? TEACHER : null]
}

function* pupilRows(pupils: Iterable<SeedPupil>): Iterable<SeedValue[]> {
  for (const pupil of pupils) yield [pupil.citizenId, pupil.studentCode, pupil.name, pupil.birthDate, pupil.phone]
}

function* enrolmentRows(pupils: Iterable<SeedPupil>): Iterable<SeedValue[]> {
  for (const pupil of pupils) yield [pupil.citizenId, pupil.place.id, pupil.place.schoolYear, 0]
}

/** This year's marks so far, in secondary schools. Everybody has them in a small province. */
function* markRows(seed: Seed, pupils: Iterable<SeedPupil>): Iterable<SeedValue[]> {
  for (const pupil of pupils) {
    if (schoolLevelOf(pupil.grade) === 'primary' || !hasMarks(seed, pupil.place)) continue
    const random = seed.random(`marks:${pupil.citizenId}`)
    const ability = random.int(58, 88)
    for (const subject of programmeOf(pupil.grade)) {
      if (subject.kind !== 'marked') continue
      const target = Math.min(98, ability + random.int(-6, 8))
      for (const term of [1, 2] as const) {
        const progress = termProgress(seed.today, term)
        for (const { kind, place, mark } of marksAround(target, { regularMarks: subject.regularMarks, progress }, random)) {
          // Now and then a pupil was away on the day.
          if (pupil.demo === null && random.chance(0.04)) continue
          yield [pupil.citizenId, pupil.place.id, subject.code, term, kind, place, mark, mark]
        }
      }
      // The son's teacher has entered a third regular mark and not published it yet.
      if (pupil.place.name === '9A' && pupil.place.schoolCode === DEMO_SCHOOL && subject.code === 'toan' && random.chance(0.7)) {
        yield [pupil.citizenId, pupil.place.id, subject.code, termOf(seed.today), 'tx', 3, Math.min(100, target) * 10, null]
      }
    }
  }
}

function hasMarks(seed: Seed, place: SeedClass): boolean {
  return place.schoolCode === DEMO_SCHOOL || seed.random(`marked:${place.id}`).chance(MARKED_SHARE[seed.size])
}

/** The demo teacher's classes, and what was published lately in the son's. */
async function seedDemoDesk(seed: Seed, classes: readonly SeedClass[], demoClass: SeedClass): Promise<void> {
  const others = classes.filter((one) => one.schoolCode === demoClass.schoolCode && one.schoolYear === demoClass.schoolYear && one !== demoClass && one.grade >= 8).slice(0, 2)
  await seed.copy(
    'education.teaching',
    ['teacher_id', 'class_id', 'subject_code'],
    [demoClass, ...others].map((one) => [TEACHER, one.id, 'toan']),
  )
  const publications = programmeOf(demoClass.grade).flatMap((subject) => {
    if (subject.kind !== 'marked') return []
    const daysAgo = subject.code === 'toan' || subject.code === 'ngu-van' ? 2 : 21
    return [[demoClass.id, subject.code, termOf(seed.today), TEACHER, daysBefore(seed.today, daysAgo)]]
  })
  await seed.copy('education.publications', ['class_id', 'subject_code', 'term', 'published_by', 'published_at'], publications)
}

/** What has been assessed of the demo daughter's class year so far. */
async function seedDaughter(seed: Seed, pupils: readonly SeedPupil[]): Promise<void> {
  const daughter = pupils.find((pupil) => pupil.demo === 'daughter')
  if (!daughter || schoolLevelOf(daughter.grade) !== 'primary') return
  const { subjects, qualities } = primaryAssessments(daughter.grade, { test: 9, weakSubject: 'mi-thuat' }, pointsUntil(seed.today))
  const { citizenId, place } = daughter
  await seed.copy(
    'education.primary_subjects',
    ['citizen_id', 'class_id', 'subject_code', 'point', 'level', 'test_mark'],
    subjects.map((one) => [citizenId, place.id, one.subject, one.point, one.level, one.test]),
  )
  await seed.copy(
    'education.primary_qualities',
    ['citizen_id', 'class_id', 'quality_code', 'point', 'level'],
    qualities.map((one) => [citizenId, place.id, one.quality, one.point, one.level]),
  )
}

/** Morning of a day some days before, in Vietnam. */
function daysBefore(today: string, days: number): Date {
  return new Date(Date.parse(`${today}T01:30:00Z`) - days * 86_400_000)
}
