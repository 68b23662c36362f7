import { expect, it } from 'vitest'
import { isScope, statementsIn } from './statements-of.ts'

it('reads what one role ran, the scope around it too', () => {
  const log = [
    "mc_platform|LOG:  duration: 0.030 ms  execute mc_scope: select set_config('app.citizen', $1, true)",
    "mc_platform|DETAIL:  Parameters: $1 = '019085000017'",
    'mc_platform|LOG:  duration: 0.1 ms  parse mc_1: select "id" from "t" where "a" = $1 limit $2',
    'mc_platform|LOG:  duration: 0.2 ms  execute mc_1: select "id" from "t" where "a" = $1 limit $2',
    "mc_platform|DETAIL:  Parameters: $1 = 'it''s', $2 = '21'",
    'postgres|LOG:  duration: 0.2 ms  execute other: select 1',
    'mc_platform|LOG:  duration: 0.2 ms  execute <unnamed>: select 2',
  ].join('\n')
  const found = statementsIn(log, 'mc_platform')
  expect(found.map(isScope)).toEqual([true, false, false])
  expect(found).toEqual([
    { text: "select set_config('app.citizen', $1, true)", values: ['019085000017'] },
    { text: 'select "id" from "t" where "a" = $1 limit $2', values: ["it's", '21'] },
    { text: 'select 2', values: [] },
  ])
})
