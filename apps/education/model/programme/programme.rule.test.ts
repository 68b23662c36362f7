import { expect, it } from 'vitest'
import { primaryProgrammeOf, programmeOf, schoolLevelOf } from './programme.rule.ts'

it('has eight marked subjects in lower secondary, with regular marks by their periods', () => {
  const marked = programmeOf(9).flatMap((subject) => (subject.kind === 'marked' ? [[subject.code, subject.regularMarks]] : []))
  expect(Object.fromEntries(marked)).toEqual({
    'ngu-van': 4, toan: 4, 'ngoai-ngu': 4, gdcd: 2, 'ls-dl': 4, khtn: 4, 'cong-nghe': 3, 'tin-hoc': 2,
  })
})

it('gives technology two regular marks in grade 6 and three in grade 8', () => {
  const technology = (grade: number) => programmeOf(grade).find((subject) => subject.code === 'cong-nghe')
  expect(technology(6)).toMatchObject({ regularMarks: 2 })
  expect(technology(8)).toMatchObject({ regularMarks: 3 })
})

it('judges four lower-secondary subjects by comment', () => {
  expect(programmeOf(7).filter((subject) => subject.kind === 'comment').map((subject) => subject.code)).toEqual(['gdtc', 'nghe-thuat', 'hdtn', 'gddp'])
})

it('has at least six marked subjects in every grade, as the result asks for', () => {
  for (const grade of [6, 7, 8, 9, 10, 11, 12]) expect(programmeOf(grade).filter((subject) => subject.kind === 'marked').length).toBeGreaterThanOrEqual(6)
})

it('tests Vietnamese and mathematics in grade 1, more from grade 4', () => {
  const tested = (grade: number) => primaryProgrammeOf(grade).filter((subject) => subject.tested).map((subject) => subject.code)
  expect(tested(1)).toEqual(['tieng-viet', 'toan'])
  expect(tested(4)).toEqual(['tieng-viet', 'toan', 'ngoai-ngu', 'khoa-hoc', 'ls-dl', 'tin-cn'])
})

it.each([[1, 'primary'], [5, 'primary'], [6, 'lower'], [9, 'lower'], [10, 'upper'], [12, 'upper']])('grade %i is %s', (grade, level) => {
  expect(schoolLevelOf(grade)).toBe(level)
})
