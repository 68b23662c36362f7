import { dossiers } from './dossiers.crash.ts'
import { BANK_SECRET, payments } from './payments.crash.ts'
import { seededRandom } from './seeded-random.ts'
import { underFire } from './under-fire.ts'

// Work while processes are killed: `npm run crash -- dossiers --dossiers=1000 --kills=40 --seed=7`, `-- payments …`, or both.
const numberOf = (name: string, usual: number) => Number(process.argv.find((arg) => arg.startsWith(`--${name}=`))?.split('=')[1] ?? usual)
const kinds = process.argv.slice(2).filter((arg) => !arg.startsWith('--'))
const isWanted = (kind: string) => kinds.length === 0 || kinds.includes(kind)
const seed = numberOf('seed', Math.floor(Math.random() * 2 ** 31))
const random = seededRandom(seed)
const say = (line: string) => console.log(line)

say(`seed ${seed}`)
const portal = await underFire({ port: numberOf('port', 4800), env: { MC_BANK_WEBHOOK_SECRET: BANK_SECRET }, random, say: (line) => process.env['MC_VERBOSE'] && say(line) })
let failure: unknown = null
try {
  const kills = numberOf('kills', 30)
  if (isWanted('payments')) for (const line of await payments(portal, { count: numberOf('payments', 2_000), kills, random })) say(line)
  if (isWanted('dossiers')) for (const line of await dossiers(portal, { count: numberOf('dossiers', 1_000), kills, random })) say(line)
} catch (error) {
  failure = error
} finally {
  await portal.stop()
}
if (failure !== null) {
  console.error(failure instanceof Error ? failure.message : String(failure))
  process.exit(1)
}
process.exit(0)
