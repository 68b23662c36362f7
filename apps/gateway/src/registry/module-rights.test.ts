import { describe, expect, it } from 'vitest'
import { rightsTo } from './module-rights.ts'

const ALL = { putForward: true, takeBack: true, stop: true, override: true, addKeys: true, revokeKeys: true }
const NONE = { putForward: false, takeBack: false, stop: false, override: false, addKeys: false, revokeKeys: false }

describe('what a person may do to a module', () => {
  it.each([
    ['a developer of its team', { isOwn: true, isAdministrator: false }, ALL],
    ['a developer of another team', { isOwn: false, isAdministrator: false }, NONE],
    ['an administrator takes back, stops and ends keys', { isOwn: false, isAdministrator: true }, { ...NONE, takeBack: true, stop: true, revokeKeys: true }],
    ['an administrator who is a developer of its team', { isOwn: true, isAdministrator: true }, ALL],
  ])('%s', (_, who, rights) => expect(rightsTo(who)).toEqual(rights))
})
