import type { ColumnType, Generated } from 'kysely'
import type { Level } from '../model/marks/learning-result.rule.ts'
import type { MarkKind, Term } from '../model/marks/mark.ts'
import type { QualityLevel, SubjectLevel } from '../model/marks/primary-result.rule.ts'
import type { SchoolLevel } from '../model/programme/programme.rule.ts'
import type { Point } from '../model/report/primary-report.ts'

type Version = ColumnType<number, number | undefined, number>
type Instant = ColumnType<Date, Date | undefined, Date>

/** The tables of this sector, as their columns are. Marks in hundredths; dates `YYYY-MM-DD`. */
export type EducationDatabase = {
  'education.schools': { code: string; name: string; level: SchoolLevel; commune_code: string }
  'education.classes': {
    id: Generated<string>
    school_code: string
    school_year: number
    grade: number
    name: string
    class_teacher_id: string | null
  }
  'education.teaching': { teacher_id: string; class_id: string; subject_code: string }
  'education.pupils': { citizen_id: string; student_code: string; full_name: string; birth_date: string; contact_phone: string | null }
  'education.enrolments': { citizen_id: string; class_id: string; school_year: number; absences: number }
  'education.marks': {
    citizen_id: string
    class_id: string
    subject_code: string
    term: Term
    kind: MarkKind
    place: number
    mark_hundredths: number | null
    published_hundredths: number | null
    version: Version
    entered_by: string | null
    entered_at: Instant
  }
  'education.comments': {
    citizen_id: string
    class_id: string
    subject_code: string
    term: Term
    passed: boolean | null
    published_passed: boolean | null
  }
  'education.conducts': {
    citizen_id: string
    class_id: string
    term: Term
    level: Level | null
    remark: string | null
    version: Version
    entered_by: string | null
    entered_at: Date | null
  }
  'education.primary_subjects': {
    citizen_id: string
    class_id: string
    subject_code: string
    point: Point
    level: SubjectLevel
    test_mark: number | null
  }
  'education.primary_qualities': { citizen_id: string; class_id: string; quality_code: string; point: Point; level: QualityLevel }
  'education.publications': {
    id: Generated<string>
    class_id: string
    subject_code: string
    term: Term
    published_by: string
    published_at: Date
  }
  'education.look_ups': {
    id: string
    student_code: string
    birth_date: string
    citizen_id: string | null
    code_hash: Buffer | null
    tries: Generated<number>
    created_at: Date
    expires_at: Date
    opened_at: Date | null
  }
}
