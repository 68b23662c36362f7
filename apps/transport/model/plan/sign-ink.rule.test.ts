import { expect, it } from 'vitest'
import { signInk } from './sign-ink.rule.ts'

it.each([
  ['FFFFFF', '#000000'],
  ['FFD600', '#000000'],
  ['B3261E', '#ffffff'],
  ['1F5AA8', '#ffffff'],
  ['000000', '#ffffff'],
  ['808080', '#000000'],
])('on %s one writes in %s', (color, ink) => {
  expect(signInk(color)).toBe(ink)
})
