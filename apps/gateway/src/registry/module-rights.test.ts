import { describe, expect, it } from 'vitest'
import { rightsTo } from './module-rights.ts'

const ALL = { putForward: true, takeBack: true, stop: true, override: true }
const NONE = { putForward: false, takeBack: false, stop: false, override: false }

describe('what a person may do to a module', () => {
  it.each([
    ['a developer of its team', { isOwn: true, isAdministrator: false }, ALL],
    ['a developer of another team', { isOwn: false, isAdministrator: false }, NONE],
    ['an administrator takes back and stops', { isOwn: false, isAdministrator: true }, { ...NONE, takeBack: true, stop: true }],
    ['an administrator who is a developer of its team', { isOwn: true, isAdministrator: true }, ALL],
  ])('%s', (_, who, rights) => expect(rightsTo(who)).toEqual(rights))
})
