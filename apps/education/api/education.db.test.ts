import { rowSecurityGaps } from '@mc/db'
import { testDatabase, type TestDatabase } from '@mc/db/testing'
import { fixedClock, migrationsOf, runSeed, silentLog, type Role } from '@mc/server-kit'
import { aViewer, callerFor, testServices } from '@mc/server-kit/testing'
import { compareNames } from '@mc/names'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { EducationDatabase } from './database.ts'
import type { EducationRouter } from './router.ts'
import education from './sector.ts'

const FATHER = '019085000017'
const SON = '019212000031'
const DAUGHTER = '019317000042'
const TEACHER = '019190000068'
const STRANGER = '019088000112'
const NOW = '2026-11-25T02:00:00Z'

let database: TestDatabase
const as = (personId: string, roles: readonly Role[] = [], now: string = NOW) =>
  callerFor<EducationRouter>(education, database, aViewer({ personId, name: 'Người thử', roles }), { now })
const signedOut = (now: string = NOW) => callerFor<EducationRouter>(education, database, null, { now })
const rows = async (text: string, values: unknown[] = []) => (await database.owner.query(text, values)).rows
const uuid = () => crypto.randomUUID()

beforeAll(async () => {
  database = await testDatabase({ sets: migrationsOf([education]) })
  await runSeed({ ownerUrl: database.ownerUrl, sectors: [education], size: 'small', today: '2026-11-25' })
})
afterAll(() => database[Symbol.asyncDispose]())

it('has no way round row-level security', async () => {
  expect(await rowSecurityGaps(database.owner)).toEqual([])
})

describe('families', () => {
  it('lists the father’s two children with class and school', async () => {
    const pupils = await as(FATHER).marks.listPupils()
    expect(pupils.map((pupil) => [pupil.name, pupil.place?.className, pupil.place?.schoolYear])).toEqual([
      ['Nguyễn Ngọc Hà', '4A', 2026],
      ['Nguyễn Minh Khang', '9A', 2026],
    ])
  })

  it('shows this year’s published marks and nothing the teacher has not published', async () => {
    const { report, years } = await as(FATHER).marks.getReport({ citizenId: SON })
    expect(years.map((year) => year.grade)).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1])
    expect(report).toMatchObject({ place: { grade: 9 }, circular: { name: '22/2021/TT-BGDĐT', inForce: true } })
    if (report.body.stage !== 'secondary') throw new Error('secondary')
    const maths = report.body.terms[0]!.subjects.find((subject) => subject.code === 'toan')!
    expect(maths).toMatchObject({ kind: 'marked', average: null, end: null })
    if (maths.kind === 'marked') expect(maths.regular.map((mark) => mark !== null)).toEqual([true, true, false, false])
    expect(report.body.year.result).toBeNull()
  })

  it('has a year with a title, one lifted by art. 9(3), and one Khá', async () => {
    const year = async (schoolYear: number) => {
      const { report } = await as(FATHER).marks.getReport({ citizenId: SON, schoolYear })
      if (report.body.stage !== 'secondary') throw new Error('secondary')
      return report.body.year
    }
    expect(await year(2023)).toMatchObject({ title: 'gioi', result: { level: 'tot', clause: '9.2.a' }, conduct: 'tot', promotion: { outcome: 'promoted' } })
    expect(await year(2024)).toMatchObject({ title: null, result: { level: 'kha', clause: '9.3', adjusted: { subject: 'ngoai-ngu', from: 'dat', without: 'tot' } } })
    expect(await year(2025)).toMatchObject({ title: null, result: { level: 'kha', clause: '9.2.b' }, conduct: 'kha' })
  })

  it('shows primary years by Circular 27/2020, and says where a year is older than it', async () => {
    const { report } = await as(FATHER).marks.getReport({ citizenId: DAUGHTER, schoolYear: 2025 })
    expect(report).toMatchObject({ circular: { name: '27/2020/TT-BGDĐT', inForce: true }, body: { stage: 'primary', year: { result: 'hoan-thanh', clause: '9.c', title: null } } })
    const first = await as(FATHER).marks.getReport({ citizenId: DAUGHTER, schoolYear: 2023 })
    expect(first.report.body).toMatchObject({ stage: 'primary', year: { result: 'xuat-sac', title: 'xuat-sac' } })
    const old = await as(FATHER).marks.getReport({ citizenId: SON, schoolYear: 2018 })
    expect(old.report.circular).toEqual({ name: '27/2020/TT-BGDĐT', inForce: false, before: '22/2016/TT-BGDĐT' })
  })

  it('lets the son see his own marks from his fourteenth birthday, not the day before', async () => {
    await expect(as(SON).marks.getReport({ citizenId: SON })).resolves.toMatchObject({ pupil: { name: 'Nguyễn Minh Khang' } })
    await expect(as(SON, [], '2026-05-03T02:00:00Z').marks.getReport({ citizenId: SON })).rejects.toMatchObject({ cause: { code: 'education.pupil.too-young' } })
    expect(await as(SON, [], '2026-05-03T02:00:00Z').marks.listPupils()).toEqual([])
    expect(await as(SON).marks.listPupils()).toMatchObject([{ isViewer: true }])
  })

  it('refuses a stranger, and a year the pupil was in no class', async () => {
    await expect(as(STRANGER).marks.getReport({ citizenId: SON })).rejects.toMatchObject({ cause: { code: 'platform.record.not-yours' } })
    await expect(as(SON).marks.getReport({ citizenId: DAUGHTER })).rejects.toMatchObject({ cause: { code: 'platform.record.not-yours' } })
    await expect(as(FATHER).marks.getReport({ citizenId: SON, schoolYear: 2000 })).rejects.toMatchObject({ cause: { code: 'education.pupil.none' } })
    await expect(as(FATHER).marks.getReport({ citizenId: FATHER })).rejects.toMatchObject({ cause: { code: 'education.pupil.none' } })
    expect(await as(STRANGER).marks.listPupils()).toEqual([])
  })

  it('tells of marks published in the last week', async () => {
    expect(await as(FATHER).marks.listNews()).toMatchObject([{ citizenId: SON, isViewer: false, subjects: expect.arrayContaining([{ code: 'toan', term: 1 }]) }])
    expect(await as(FATHER, [], '2026-12-20T02:00:00Z').marks.listNews()).toEqual([])
  })

  it('is kept by the database from rows of others, whatever a query asks for', async () => {
    const { db } = testServices<EducationDatabase>('education', database)
    const own = await db.as({ citizen: SON }).selectFrom('education.marks').select('citizen_id').distinct().execute()
    expect(own).toEqual([{ citizen_id: SON }])
    expect(await db.as({}).selectFrom('education.pupils').select('citizen_id').execute()).toEqual([])
    await expect(db.as({ citizen: SON }).updateTable('education.marks').set({ mark_hundredths: 1000 }).executeTakeFirst()).resolves.toMatchObject({ numUpdatedRows: 0n })
  })
})

describe('the teacher’s desk', () => {
  const teacher = (now?: string) => as(TEACHER, ['teacher'], now)
  const sheetOf = async () => {
    const [first] = (await teacher().desk.listClasses()).filter((one) => one.className === '9A')
    return teacher().desk.getSheet({ classId: first!.classId, subjectCode: 'toan', term: 1 })
  }
  const sonsRow = async () => (await sheetOf()).rows.find((row) => row.citizenId === SON)!

  it('lists the classes the teacher is assigned to', async () => {
    const classes = await teacher().desk.listClasses()
    expect(classes.find((one) => one.className === '9A')).toMatchObject({ subjectCode: 'toan', isClassTeacher: true })
    expect(classes.find((one) => one.className === '9A')!.pupils).toBeGreaterThan(20)
  })

  it('shows the class by given name, and writes a list look for each pupil in the same transaction (OP35, OP51)', async () => {
    await database.owner.query('alter table platform.access_log disable trigger access_log_append_only; delete from platform.access_log; alter table platform.access_log enable trigger access_log_append_only')
    const sheet = await sheetOf()
    expect(sheet.rows.map((row) => row.name)).toEqual([...sheet.rows.map((row) => row.name)].sort(compareNames))
    const looks = await rows("select * from platform.access_log where kind = 'list' and resource = 'education.marks' and actor_id = $1", [TEACHER])
    expect(looks.map((look) => look.citizen_id).sort()).toEqual(sheet.rows.map((row) => row.citizenId).sort())
    expect(looks[0]).toMatchObject({ role: 'teacher', reason: 'education.access.mark-sheet' })
  })

  it('refuses a class, and a subject, that is not the teacher’s; the look is not recorded as given', async () => {
    const { classId } = await sheetOf()
    const [other] = await rows('select c.id from education.classes c where not exists (select from education.teaching t where t.class_id = c.id) and c.grade = 9 and c.school_year = 2026 limit 1')
    for (const asked of [{ classId, subjectCode: 'ngu-van' }, { classId: other.id as string, subjectCode: 'toan' }]) {
      await expect(teacher().desk.getSheet({ ...asked, term: 1 })).rejects.toMatchObject({ cause: { code: 'education.class.not-yours' } })
      await expect(teacher().desk.publishMarks({ ...asked, term: 1, idempotencyKey: uuid() })).rejects.toMatchObject({ cause: { code: 'education.class.not-yours' } })
    }
    await expect(as(STRANGER, ['teacher']).desk.getSheet({ classId, subjectCode: 'toan', term: 1 })).rejects.toMatchObject({ cause: { code: 'education.class.not-yours' } })
  })

  it('enters a mark once however often it is sent, and tells a second teacher what is there', async () => {
    const sheet = await sheetOf()
    const before = (await sonsRow()).regular[3]!
    expect(before).toEqual({ mark: null, published: null, version: 0 })
    const entry = { classId: sheet.classId, subjectCode: 'toan', term: 1 as const, citizenId: SON, kind: 'tx' as const, place: 4, mark: 750, version: 0, idempotencyKey: uuid() }
    expect(await teacher().desk.enterMark(entry)).toEqual({ mark: 750, published: null, version: 1 })
    expect(await teacher().desk.enterMark(entry)).toEqual({ mark: 750, published: null, version: 1 })
    await expect(teacher().desk.enterMark({ ...entry, mark: 800 })).rejects.toMatchObject({ cause: { code: 'platform.idempotency.key-reused' } })
    await expect(teacher().desk.enterMark({ ...entry, mark: 900, idempotencyKey: uuid() })).rejects.toMatchObject({
      cause: { code: 'education.mark.changed', params: { version: 1, mark: 750 } },
    })
    expect(await teacher().desk.enterMark({ ...entry, mark: 900, version: 1, idempotencyKey: uuid() })).toMatchObject({ mark: 900, version: 2 })
    expect(await teacher().desk.enterMark({ ...entry, mark: null, version: 2, idempotencyKey: uuid() })).toMatchObject({ mark: null, version: 3 })
  })

  it('lets exactly one of two teachers win a cell entered at once', async () => {
    const sheet = await sheetOf()
    const entry = { classId: sheet.classId, subjectCode: 'toan', term: 1 as const, citizenId: SON, kind: 'ck' as const, place: 1, version: 0 }
    const both = await Promise.allSettled([700, 800, 900, 600].map((mark) => teacher().desk.enterMark({ ...entry, mark, idempotencyKey: uuid() })))
    expect(both.filter((one) => one.status === 'fulfilled')).toHaveLength(1)
    expect(both.filter((one) => one.status === 'rejected').map((one) => (one as PromiseRejectedResult).reason.cause.code)).toEqual(Array(3).fill('education.mark.changed'))
  })

  it.each([
    ['a mark with two decimals', { mark: 725 }, 'BAD_REQUEST'],
    ['a mark over ten', { mark: 1050 }, 'BAD_REQUEST'],
    ['a mark under nought', { mark: -100 }, 'BAD_REQUEST'],
    ['a second mid-term exam', { kind: 'gk', place: 2 }, 'BAD_REQUEST'],
    ['a pupil of another class', { citizenId: DAUGHTER }, 'BAD_REQUEST'],
  ] as const)('refuses %s and writes nothing', async (_, change, code) => {
    const sheet = await sheetOf()
    const count = 'select count(*) as n, max(version) as v from education.marks'
    const before = await rows(count)
    const entry = { classId: sheet.classId, subjectCode: 'toan', term: 1 as const, citizenId: SON, kind: 'tx' as const, place: 1, mark: 700, version: 0, idempotencyKey: uuid() }
    await expect(teacher().desk.enterMark({ ...entry, ...change })).rejects.toMatchObject({ code })
    expect(await rows(count)).toEqual(before)
  })

  it('refuses marks of a school year that is over', async () => {
    const sheet = await sheetOf()
    const entry = { classId: sheet.classId, subjectCode: 'toan', term: 1 as const, citizenId: SON, kind: 'tx' as const, place: 1, mark: 700, version: 1, idempotencyKey: uuid() }
    await expect(teacher('2027-09-06T02:00:00Z').desk.enterMark(entry)).rejects.toMatchObject({ cause: { code: 'education.year.closed' } })
  })

  it('publishes once: families see it, other sectors hear of it', async () => {
    const sheet = await sheetOf()
    const unpublished = sheet.rows.flatMap((row) => [...row.regular, row.mid, row.end]).filter((cell) => cell.mark !== cell.published).length
    expect(unpublished).toBeGreaterThan(0)
    const asked = { classId: sheet.classId, subjectCode: 'toan', term: 1 as const, idempotencyKey: uuid() }
    const families = async () => {
      const { report } = await as(FATHER).marks.getReport({ citizenId: SON })
      return report.body.stage === 'secondary' ? report.body.terms[0]!.subjects.find((subject) => subject.code === 'toan') : null
    }
    expect(await families()).toMatchObject({ end: null })
    expect(await teacher().desk.publishMarks(asked)).toEqual({ marks: unpublished })
    expect(await teacher().desk.publishMarks(asked)).toEqual({ marks: unpublished })
    expect(await teacher().desk.publishMarks({ ...asked, idempotencyKey: uuid() })).toEqual({ marks: 0 })
    expect(await families()).toMatchObject({ end: (await sonsRow()).end.mark })
    const events = await rows("select version, payload from platform.outbox where type = 'education.marks-published'")
    expect(events).toEqual([{ version: 1, payload: { classId: sheet.classId, subjectCode: 'toan', term: 1, schoolYear: 2026, marks: unpublished } }])
  })
})

describe('conduct', () => {
  const classOf = async (which: 'own' | 'other') =>
    (await rows(`select id from education.classes where school_year = 2026 and grade >= 6 and (class_teacher_id is not distinct from $1) = $2 order by grade desc limit 1`, [TEACHER, which === 'own']))[0].id as string
  const teacher = () => as(TEACHER, ['teacher'])

  it('is entered by the class teacher, once, and the family sees level, remark and who entered it', async () => {
    const classId = await classOf('own')
    const before = (await teacher().conduct.getSheet({ classId, term: 2 })).rows.find((row) => row.citizenId === SON)!
    expect(before).toMatchObject({ level: null, version: 0 })
    const entry = { classId, term: 2, citizenId: SON, level: 'kha', remark: '  Tiến bộ rõ, cần mạnh dạn hơn. ', version: 0, idempotencyKey: uuid() } as const
    for (let twice = 0; twice < 2; twice++) expect(await teacher().conduct.enterConduct(entry)).toEqual({ level: 'kha', remark: 'Tiến bộ rõ, cần mạnh dạn hơn.', version: 1 })
    const { report } = await as(FATHER).marks.getReport({ citizenId: SON })
    if (report.body.stage !== 'secondary') throw new Error('secondary')
    expect(report.body.terms[1]).toMatchObject({ conduct: 'kha', remark: 'Tiến bộ rõ, cần mạnh dạn hơn.' })
    const seen = await rows("select kind, reason from platform.access_log where citizen_id = $1 and reason like 'education.access.conduct%' order by id", [SON])
    expect(seen).toEqual(expect.arrayContaining([{ kind: 'list', reason: 'education.access.conduct-sheet' }, { kind: 'view', reason: 'education.access.conduct-entered' }]))
    expect(seen.filter((one) => one.kind === 'view')).toHaveLength(1)
  })

  it('is not written over what somebody entered meanwhile, and can be emptied', async () => {
    const classId = await classOf('own')
    const entry = { classId, term: 2, citizenId: SON, level: 'tot', remark: '', idempotencyKey: uuid() } as const
    await expect(teacher().conduct.enterConduct({ ...entry, version: 0 })).rejects.toMatchObject({ cause: { code: 'education.conduct.changed' } })
    expect(await teacher().conduct.enterConduct({ ...entry, level: null, version: 1, idempotencyKey: uuid() })).toEqual({ level: null, remark: null, version: 2 })
  })

  it('is no other teacher’s business, of no pupil elsewhere, not after the year, and not too long', async () => {
    const [own, other] = [await classOf('own'), await classOf('other')]
    await expect(teacher().conduct.getSheet({ classId: other, term: 1 })).rejects.toMatchObject({ cause: { code: 'education.class.not-class-teacher' } })
    const entry = () => ({ classId: own, term: 1 as const, citizenId: SON, level: 'tot' as const, remark: '', version: 0, idempotencyKey: uuid() })
    await expect(teacher().conduct.enterConduct({ ...entry(), classId: other })).rejects.toMatchObject({ cause: { code: 'education.class.not-class-teacher' } })
    await expect(teacher().conduct.enterConduct({ ...entry(), citizenId: DAUGHTER })).rejects.toMatchObject({ cause: { code: 'education.mark.no-such-place' } })
    await expect(as(TEACHER, ['teacher'], '2027-10-01T02:00:00Z').conduct.enterConduct(entry())).rejects.toMatchObject({ cause: { code: 'education.year.closed' } })
    await expect(teacher().conduct.enterConduct({ ...entry(), remark: 'a'.repeat(501) })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })
})

describe('look-up without an account', () => {
  const RIGHT = { studentCode: '1900000031', birthDate: '2012-05-04' }
  const smsCount = async () => Number((await rows('select count(*) as n from platform.messages'))[0].n)

  /** What the platform does with the event after the answer was given. */
  async function deliver(lookUpId: string, now: string = NOW): Promise<void> {
    const { db } = testServices<EducationDatabase>('education', database)
    await db.transaction({ duty: 'system' }, (trx) =>
      education.handlers!['education.look-up-requested']!(
        { id: uuid(), type: 'education.look-up-requested', version: 1, at: new Date(now), payload: { lookUpId } },
        { trx, clock: fixedClock(now), log: silentLog },
      ),
    )
  }
  async function lastCode(): Promise<{ code: string; to: string }> {
    const [message] = await rows('select recipient, text from platform.messages order by id desc limit 1')
    return { code: /\b\d{6}\b/.exec(message.text)![0], to: message.recipient }
  }

  it('opens the record with the code sent to the registered phone, once, and writes the look into the pupil’s log', async () => {
    const { lookUpId } = await signedOut().lookUp.requestCode({ ...RIGHT, studentCode: ' 1900 000 031 ' })
    await deliver(lookUpId)
    const { code, to } = await lastCode()
    expect(to).toBe('+84925000017')
    const opened = await signedOut().lookUp.openReport({ lookUpId, code })
    expect(opened.name).toBe('Nguyễn Minh Khang')
    expect(opened.reports.map((report) => report.place.grade)).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1])
    expect(await rows("select role, resource, reason from platform.access_log where citizen_id = $1 and kind = 'lookup'", [SON])).toEqual([
      { role: 'anyone', resource: 'education.marks', reason: 'education.access.look-up' },
    ])
    await expect(signedOut().lookUp.openReport({ lookUpId, code })).rejects.toMatchObject({ cause: { code: 'education.look-up.over' } })
  })

  it('keeps the code as a digest only', async () => {
    const { lookUpId } = await signedOut().lookUp.requestCode(RIGHT)
    await deliver(lookUpId)
    const { code } = await lastCode()
    const [row] = await rows('select row_to_json(l)::text as everything from education.look_ups l where id = $1', [lookUpId])
    expect(row.everything).not.toContain(code)
    expect(JSON.stringify(await rows("select payload from platform.outbox where type = 'education.look-up-requested'"))).not.toContain(code)
  })

  it('answers alike for a pupil that does not exist: request, code, tries', async () => {
    const sent = await smsCount()
    const wrong = { studentCode: '1999999999', birthDate: '2012-05-04' }
    const answers = [await signedOut().lookUp.requestCode(RIGHT), await signedOut().lookUp.requestCode(wrong)]
    for (const { lookUpId } of answers) await deliver(lookUpId)
    expect(answers.map((answer) => Object.keys(answer).sort())).toEqual([['lookUpId', 'validMinutes'], ['lookUpId', 'validMinutes']])
    expect(await smsCount()).toBe(sent + 1)
    const { code } = await lastCode()
    const other = code === '000000' ? '000001' : '000000'
    const outcomes = await Promise.all(
      answers.map(async ({ lookUpId }) => {
        const codes: string[] = []
        for (let attempt = 0; attempt < 6; attempt++)
          codes.push(await signedOut().lookUp.openReport({ lookUpId, code: other }).then(() => 'opened', (error) => `${error.cause.code} ${error.cause.params.left ?? ''}`))
        return codes
      }),
    )
    expect(outcomes[0]).toEqual(outcomes[1])
    expect(outcomes[0]).toEqual([...[4, 3, 2, 1].map((left) => `education.look-up.wrong-code ${left}`), 'education.look-up.over ', 'education.look-up.over '])
    await expect(signedOut().lookUp.openReport({ lookUpId: answers[0]!.lookUpId, code })).rejects.toMatchObject({ cause: { code: 'education.look-up.over' } })
  })

  it('expires after ten minutes', async () => {
    const { lookUpId } = await signedOut().lookUp.requestCode({ studentCode: '1900000042', birthDate: '2017-09-15' })
    await deliver(lookUpId)
    const { code } = await lastCode()
    await expect(signedOut('2026-11-25T02:10:00Z').lookUp.openReport({ lookUpId, code })).rejects.toMatchObject({ cause: { code: 'education.look-up.over' } })
  })

  it('limits requests about one pupil code, there or not', async () => {
    for (const studentCode of ['1900000042', '1911111111']) {
      const outcomes: string[] = []
      for (let attempt = 0; attempt < 7; attempt++)
        outcomes.push(await signedOut().lookUp.requestCode({ studentCode, birthDate: '2017-09-15' }).then(() => 'sent', (error) => error.cause.code))
      expect(outcomes.at(-1)).toBe('platform.rate.too-many')
      expect(outcomes.filter((outcome) => outcome === 'sent').length).toBeLessThanOrEqual(5)
    }
  })

  it('limits requests from one network address, about whomever, and no other address', async () => {
    const from = (callerKey: string, attempt: number) =>
      callerFor<EducationRouter>(education, database, null, { now: NOW, callerKey })
        .lookUp.requestCode({ studentCode: `19222${String(attempt).padStart(5, '0')}`, birthDate: '2017-09-15' })
        .then(() => 'sent', (error) => error.cause.code)
    // More than two windows let through, so that it does not matter where one ends.
    const outcomes: string[] = []
    for (let attempt = 0; attempt < 61; attempt++) outcomes.push(await from('one', attempt))
    expect(outcomes.filter((outcome) => outcome === 'sent').length).toBeGreaterThanOrEqual(30)
    expect(outcomes).toContain('platform.rate.too-many')
    expect(await from('two', 99)).toBe('sent')
  })

  it('shows a look-up to nobody who does not hold its id', async () => {
    const { db } = testServices<EducationDatabase>('education', database)
    expect(await db.as({ citizen: SON, actor: SON }).selectFrom('education.look_ups').select('id').execute()).toEqual([])
    expect(await db.as({}).selectFrom('education.look_ups').select('id').execute()).toEqual([])
  })
})

describe('the seed', () => {
  it('enrols every child of school age, with a phone, in classes of usual size', async () => {
    const [{ pupils, phones }] = await rows('select count(*)::int as pupils, count(contact_phone)::int as phones from education.pupils')
    expect(pupils).toBeGreaterThan(500)
    expect(phones / pupils).toBeGreaterThan(0.9)
    const [{ largest }] = await rows('select max(n)::int as largest from (select count(*) as n from education.enrolments group by class_id) sizes')
    expect(largest).toBeLessThanOrEqual(40)
  })
})
