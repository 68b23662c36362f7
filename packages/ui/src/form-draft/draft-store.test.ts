import { beforeEach, describe, expect, it } from 'vitest'
import { dropAllDrafts, dropDraft, keepDraft, readDraft } from './draft-store.ts'

/** A tab's storage. */
class Tab implements Storage {
  [name: string]: unknown
  get length() {
    return Object.keys(this).length
  }
  key = undefined as never
  clear() {
    for (const key of Object.keys(this)) delete this[key]
  }
  getItem(key: string) {
    return typeof this[key] === 'string' ? (this[key] as string) : null
  }
  setItem(key: string, value: string) {
    this[key] = value
  }
  removeItem(key: string) {
    delete this[key]
  }
}

const OF = { form: 'health.booking', person: 'hoa' }
let tab: Storage
beforeEach(() => {
  tab = new Tab()
})

describe('a draft', () => {
  it('comes back to the same person, under the module’s own name', () => {
    keepDraft(tab, OF, { reason: 'Đau lưng', people: ['child'] })
    expect(tab.getItem('mc.health.draft.booking')).not.toBeNull()
    expect(readDraft(tab, OF)).toEqual({ reason: 'Đau lưng', people: ['child'] })
  })
  it('is given to nobody else, and goes', () => {
    keepDraft(tab, OF, { reason: 'Đau lưng' })
    expect(readDraft(tab, { ...OF, person: 'binh' })).toBeNull()
    expect(readDraft(tab, OF)).toBeNull()
  })
  it('begun before signing in goes along with whoever signs in in this tab', () => {
    keepDraft(tab, { ...OF, person: '' }, { reason: 'Đau lưng' })
    expect(readDraft(tab, OF)).toEqual({ reason: 'Đau lưng' })
  })
  it('keeps no secret', () => {
    keepDraft(tab, OF, { reason: 'Đau lưng', code: '123456' }, ['code'])
    expect(JSON.stringify(tab)).not.toContain('123456')
  })
  it('that is too long or broken is none', () => {
    keepDraft(tab, OF, { reason: 'a'.repeat(200_000) })
    expect(readDraft(tab, OF)).toBeNull()
    tab.setItem('mc.health.draft.booking', '{')
    expect(readDraft(tab, OF)).toBeNull()
  })
  it('goes when the form was sent, and all go at sign-out', () => {
    keepDraft(tab, OF, { a: '1' })
    dropDraft(tab, OF.form)
    expect(readDraft(tab, OF)).toBeNull()
    keepDraft(tab, OF, { a: '1' })
    keepDraft(tab, { form: 'payments.transfer', person: 'hoa' }, { a: '1' })
    tab.setItem('mc.health.filter', 'x')
    dropAllDrafts(tab)
    expect(Object.keys(tab).filter((key) => key.startsWith('mc.'))).toEqual(['mc.health.filter'])
  })
})
