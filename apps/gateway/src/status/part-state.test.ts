import { describe, expect, it } from 'vitest'
import { stateOf, worstOf } from './part-state.ts'

describe('the state of a part', () => {
  it.each([
    [{ tries: 4, failed: 4, slow: 0 }, 'unknown'],
    [{ tries: 100, failed: 0, slow: 0 }, 'up'],
    [{ tries: 100, failed: 9, slow: 0 }, 'up'],
    [{ tries: 100, failed: 5, slow: 5 }, 'slow'],
    [{ tries: 10, failed: 5, slow: 0 }, 'down'],
  ] as const)('%o: %s', (use, state) => expect(stateOf(use)).toBe(state))

  it('is the worst that is known', () => {
    expect(worstOf(['unknown', 'up'])).toBe('up')
    expect(worstOf(['up', 'slow', 'down'])).toBe('down')
    expect(worstOf([])).toBe('unknown')
  })
})
