import { schoolLevelOf, type SchoolLevel } from '../../model/programme/programme.rule.ts'

/** A class as the seed makes it. */
export type SeedClass = { id: string; schoolCode: string; schoolYear: number; grade: number; name: string; index: number; size: number }

/** A school as the seed makes it; its name gets the commune's name in the database. */
export type SeedSchool = { code: string; level: SchoolLevel; communeCode: string; number: number }

/** Pupils of a class. @source Circular 15/2026/TT-BGDĐT: at most 35 in primary, 45 in secondary school; 40 is usual */
const CAPACITY: Readonly<Record<SchoolLevel, number>> = { primary: 35, lower: 40, upper: 40 }

/** Classes of a grade in one school; a second school opens beside it for more. */
const CLASSES_A_GRADE = 8

const CODES: Readonly<Record<SchoolLevel, string>> = { primary: 'TH', lower: 'THCS', upper: 'THPT' }

/** The code of a school: the first of a commune is the office of the platform's list. */
export function schoolCode(level: SchoolLevel, communeCode: string, number = 1): string {
  return `${CODES[level]}-${communeCode}${number === 1 ? '' : `-${number}`}`
}

/** Fills classes and schools in the order in which pupils come. */
export function classBook() {
  const classes: SeedClass[] = []
  const schools = new Map<string, SeedSchool>()
  const open = new Map<string, SeedClass>()

  function add(communeCode: string, grade: number, schoolYear: number, index: number): SeedClass {
    const level = schoolLevelOf(grade)
    const number = Math.floor(index / CLASSES_A_GRADE) + 1
    const code = schoolCode(level, communeCode, number)
    schools.set(code, { code, level, communeCode, number })
    const name = `${grade}${String.fromCharCode(65 + (index % CLASSES_A_GRADE))}`
    const made = { id: classId(classes.length + 1), schoolCode: code, schoolYear, grade, name, index, size: 0 }
    classes.push(made)
    return made
  }

  return {
    classes,
    schools,
    /** The class in which the next pupil of a grade finds a place. */
    enrol(communeCode: string, grade: number, schoolYear: number): SeedClass {
      const key = `${communeCode} ${grade} ${schoolYear}`
      const last = open.get(key)
      const full = last !== undefined && last.size >= CAPACITY[schoolLevelOf(grade)]
      const place = last === undefined || full ? add(communeCode, grade, schoolYear, last === undefined ? 0 : last.index + 1) : last
      open.set(key, place)
      place.size++
      return place
    },
  }
}

/** A uuid of version 7's form that is the same in every seed. */
function classId(number: number): string {
  return `01940000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`
}
