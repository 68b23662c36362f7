import { randomBytes } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { testDatabase, type TestDatabase } from '@mc/db/testing'
import { readSectorKeys } from '@mc/server-kit/remote'
import { testServices } from '@mc/server-kit/testing'
import type { PlatformDatabase, RegistersPort } from '@mc/server-kit'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { makeRegisters, type LoggedCall } from './registers.ts'

const FATHER = '019085000017'
const SON = '019212000031'
const key = randomBytes(32).toString('base64url')
const law = { purpose: 'Kiểm tra hồ sơ', basis: 'Nghị định 224/2026/NĐ-CP, Điều 15', ground: 'law' } as const
const asked = { ...law, ground: 'consent' } as const
/** Tokens are good for a minute: both ends go by the machine’s time. */
const now = () => new Date()

describe('registers over the exchange', () => {
  const app = makeRegisters(readSectorKeys(key).published)
  let database: TestDatabase
  let url = ''
  beforeAll(async () => {
    database = await testDatabase({ sets: [] })
    await app.listen({ port: 0, host: '127.0.0.1' })
    url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
  })
  afterAll(async () => {
    await app.close()
    await database[Symbol.asyncDispose]()
  })
  beforeEach(async () => {
    await script({ reset: true })
    await app.inject({ method: 'DELETE', url: '/_sandbox/received' })
    await database.owner.query('truncate platform.consents, platform.exchange_calls')
  })

  const script = (change: object) => app.inject({ method: 'POST', url: '/_sandbox/script', headers: { 'content-type': 'application/json' }, payload: JSON.stringify(change) })
  const received = async () => (await app.inject('/_sandbox/received')).json() as LoggedCall[]
  const registers = (with_: { key?: string; url?: string } = {}): RegistersPort => testServices('platform', database, { now: now(), exchange: { url: with_.url ?? url, client: 'mot-cua', key: with_.key ?? key } }).ports.registers
  const written = async () => (await database.owner.query('select request_id, register, asked, citizen_id, purpose, basis, consent_id, outcome from platform.exchange_calls order by at, request_id')).rows
  const consent = async (purpose: string) => {
    const db = database.connect<PlatformDatabase>('mc_platform').as({ citizen: FATHER, actor: FATHER })
    return (await db.insertInto('platform.consents').values({ citizen_id: FATHER, purpose, words: 'Đồng ý', locale: 'vi', given_at: now() }).returning('id').executeTakeFirstOrThrow()).id
  }

  it('tell what was asked, written down at both ends under one id, with purpose and basis', async () => {
    expect(await registers().look('population.name', FATHER, law)).toMatch(/\p{Lu}/u)
    const [here] = await written()
    const [there] = await received()
    expect(here).toMatchObject({ register: 'population', asked: ['name'], citizen_id: FATHER, purpose: law.purpose, basis: law.basis, consent_id: null, outcome: 'ok' })
    expect(there).toMatchObject({ requestId: here.request_id, client: 'mot-cua', citizenId: FATHER, values: ['name'], purpose: law.purpose, basis: law.basis, status: 200 })
  })

  it('ask once a register for several values, and leave out what is not known', async () => {
    const told = await registers().lookAll(['population.name', 'population.birth-date', 'household.father-id', 'business.code'], SON, law)
    expect(told).toMatchObject({ 'household.father-id': FATHER, 'population.birth-date': expect.stringMatching(/^2012/) })
    expect(Object.keys(told)).not.toContain('business.code')
    expect((await received()).map((call) => call.register).toSorted()).toEqual(['business', 'household', 'population'])
    expect((await written()).map((call) => call.outcome).toSorted()).toEqual(['ok', 'ok', 'unknown'])
  })

  it('are not asked without the consent that they take; with it, it is named', async () => {
    await consent('prefill-basic')
    await expect(registers().look('insurance.number', FATHER, asked)).rejects.toMatchObject({ code: 'platform.consent.missing' })
    expect(await received()).toEqual([])
    const id = await consent('prefill-health')
    expect(await registers().look('insurance.number', FATHER, asked)).toMatch(/^\d{10}$/)
    expect((await received())[0]).toMatchObject({ consentId: id })
    await database.owner.query('update platform.consents set withdrawn_at = now()')
    await expect(registers().look('insurance.number', FATHER, asked)).rejects.toMatchObject({ code: 'platform.consent.missing' })
  })

  it.each([{ purpose: '' }, { basis: '' }])('are not asked without %o', async (missing) => {
    await expect(registers().look('population.name', FATHER, { ...law, ...missing })).rejects.toThrow(RangeError)
    expect(await received()).toEqual([])
  })

  it('are kept only where their description says so', async () => {
    const port = registers()
    for (const source of ['population.name', 'population.name', 'insurance.number', 'insurance.number']) await port.look(source, FATHER, law)
    expect((await received()).map((call) => call.register)).toEqual(['population', 'insurance', 'insurance'])
    expect((await written()).filter((call) => call.outcome === 'kept')).toHaveLength(1)
  })

  it('refuse another’s key, and say so', async () => {
    await expect(registers({ key: randomBytes(32).toString('base64url') }).look('population.name', FATHER, law)).rejects.toMatchObject({ code: 'platform.register.refused' })
    expect(await received()).toEqual([])
    expect(await written()).toMatchObject([{ outcome: 'refused' }])
  })

  it('that are away are not asked again and again: the breaker opens, and closes when they are back', async () => {
    const port = registers()
    await script({ behaviour: 'fail', register: 'social' })
    for (let n = 0; n < 12; n++) await expect(port.look('social.disability', FATHER, law)).rejects.toMatchObject({ code: 'platform.register.away' })
    await script({ reset: true })
    await app.inject({ method: 'DELETE', url: '/_sandbox/received' })
    await expect(port.look('social.disability', FATHER, law)).rejects.toMatchObject({ code: 'platform.register.away' })
    expect(await received()).toEqual([])
    // Another register is asked meanwhile.
    expect(await port.look('population.sex', FATHER, law)).toBe('male')
    await expect.poll(async () => port.look('social.disability', '019056000059', law).catch(() => null), { timeout: 10_000, interval: 300 }).toMatch(/GXN-KT/)
  })

  it('that answer too late are away, and the call is written down', { timeout: 15_000 }, async () => {
    await script({ delayMs: 6_000 })
    await expect(registers().look('population.name', FATHER, law)).rejects.toMatchObject({ code: 'platform.register.away' })
    expect(await written()).toMatchObject([{ outcome: 'away' }])
  })
})
