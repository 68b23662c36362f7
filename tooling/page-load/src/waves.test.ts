import { expect, it } from 'vitest'
import { wavesOf } from './waves.ts'

it.each([
  [[], 0],
  [[[0, 9]], 1],
  [[[0, 9], [1, 5], [2, 20]], 1],
  [[[0, 9], [10, 12]], 2],
  [[[0, 4], [1, 9], [5, 8], [9, 12]], 3],
] as const)('%j → %i', (requests, waves) => expect(wavesOf(requests.map(([beginMs, endMs]) => ({ beginMs, endMs })))).toBe(waves))
