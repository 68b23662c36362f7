import { buildAll } from './build.ts'
import { portsFrom } from './ports.ts'
import { arrangementFrom } from './production-arrangement.ts'
import { ROOT } from './root.ts'
import { startStack } from './stack.ts'
import { demoPeople } from './demo-people.ts'
import { untilAsked } from './until-asked.ts'

/** `npm start [-- --split=health --gateways=2]`: the whole portal on this machine, until Ctrl-C. */
export async function run(args: readonly string[]): Promise<void> {
  const say = (line: string) => console.log(line)
  await buildAll()
  const stack = await startStack({ ports: portsFrom(Number(process.env['PORT'] ?? 4000)), dataDir: process.env['MC_DATA_DIR'] ?? `${ROOT}.data`, isTest: process.env['MC_TEST'] === '1', say, arrangement: arrangementFrom(args) })
  say(`\nMột Cửa is open at ${stack.address}\n`)
  say('Sign in with one of these personal IDs and the password demo:')
  for (const person of demoPeople()) say(`  ${person.citizenId}  ${person.name}: ${person.role}`)
  say('Leaders sign with the PIN 123456.')
  say('\nProcesses (each may be killed at any moment and comes back):')
  for (const [name, pid] of stack.pids) say(`  ${String(pid).padStart(7)}  ${name}`)
  say('\nPublish a module to this portal: npm run release -- health --channel stable')
  say('\nCtrl-C stops everything.')
  await untilAsked()
  say('\nStopping …')
  await stack.stop()
  process.exit(0)
}
