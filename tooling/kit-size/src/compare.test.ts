import { describe, expect, it } from 'vitest'
import { growth } from './compare.ts'

const button = { js: 1000, css: 500, brings: ['form'] }

describe('growth', () => {
  it('says nothing of what stayed, shrank, or grew by less than 5 %', () => {
    expect(growth({ button }, { button })).toEqual([])
    expect(growth({ button }, { button: { ...button, js: 400, brings: [] } })).toEqual([])
    expect(growth({ button }, { button: { ...button, js: 1050 } })).toEqual([])
  })
  it('names what grew and by how much', () =>
    expect(growth({ button }, { button: { ...button, js: 1200 } })).toEqual(['button: js grew from 1000 to 1200 bytes (+20 %).']))
  it('names growth of what is fetched later', () =>
    expect(growth({ button: { ...button, later: 5000 } }, { button: { ...button, later: 9000 } })).toEqual(['button: what it fetches later grew from 5000 to 9000 bytes.']))
  it('names a part that comes along anew, however small', () =>
    expect(growth({ button }, { button: { ...button, brings: ['form', 'dialog'] } })).toEqual(['button: brings along dialog, which it did not.']))
  it('wants every component in the table, and no other', () =>
    expect(growth({ old: button }, { button })).toEqual(['button: is not in the table.', 'old: is in the table and no longer in the kit.']))
})
