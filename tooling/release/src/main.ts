import { parseArgs } from 'node:util'
import { isAddress, movesOf, runKeys, USAGE } from './command.ts'
import { publish } from './publish.ts'
import { speakTo } from './registry-client.ts'
import { printList } from './print-list.ts'

/** `npm run release -- …`: publishes a module's build to a running portal and moves its channels. */
async function main(argv: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      to: { type: 'string', default: process.env['MC_PORTAL'] ?? 'http://localhost:4000' },
      channel: { type: 'string' },
      share: { type: 'string' },
      roles: { type: 'string' },
      reason: { type: 'string' },
      promote: { type: 'string' },
      canary: { type: 'string' },
      'roll-back': { type: 'boolean', default: false },
      list: { type: 'boolean', default: false },
      dist: { type: 'string' },
      key: { type: 'string' },
      token: { type: 'string' },
      keys: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  const [first, ...rest] = positionals
  if (values.help || first === undefined) return console.log(USAGE)
  if (first === 'keys') return runKeys(rest, values)
  if (!isAddress(values.to)) throw new Error(`--to ${values.to}: an address such as http://localhost:4000.`)
  const began = process.hrtime.bigint()
  const client = await speakTo({ ...values, module: first })
  if (values.list) return printList(first, await client.list())
  const moves = movesOf(first, values)
  if (moves.publishes) {
    const release = await publish({ module: first, client, values })
    moves.version = release.version
  }
  const moved = await moves.run(client)
  for (const line of moved) console.log(line)
  console.log(`Done in ${(Number(process.hrtime.bigint() - began) / 1e9).toFixed(2)} s.`)
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error))
  process.exit(1)
})
