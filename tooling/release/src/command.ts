import { existsSync } from 'node:fs'
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { newKey, privateKeyOf, keyIdOf, rawPublicKey } from '@mc/release'
import { credentialsFolder } from './credentials.ts'
import type { RegistryClient } from './registry-client.ts'

export const USAGE = `npm run release -- <module> [--channel stable | --channel canary --share 10 [--roles developer,teacher]] [--reason "why"]
    builds the module, signs its files and publishes them; without --channel it is a preview, which developers see
npm run release -- <module> --promote <version> [--reason …]     puts a published release before everybody
npm run release -- <module> --canary <version> --share 10        puts it before a share of people
npm run release -- <module> --roll-back [--channel canary]       takes back: stable to the release before, a canary ends
npm run release -- <module> --list                               releases and channels
npm run release -- keys new <module>                             makes a team's key; its public half goes to /developer/<module>
npm run release -- keys show <module>

  --to <address>     portal, also MC_PORTAL (http://localhost:4000)
  --key <file>       team's private key, also MC_RELEASE_KEY   --token <token>  also MC_DEPLOY_TOKEN
  --keys <folder>    where both are looked for: <module>.key, <module>.token (.data/release, made by npm start)
  --dist <folder>    publishes a build that is there already`

/** What was given on the command line. */
export type Values = Readonly<Partial<Record<'channel' | 'share' | 'roles' | 'reason' | 'promote' | 'canary' | 'dist' | 'key' | 'token' | 'keys', string>>> & { 'roll-back': boolean }

/** What is to be done on channels, after publishing when that was asked for. */
export type Moves = { publishes: boolean; version: string | null; run(client: RegistryClient): Promise<string[]> }

/** Reads what is wanted. @throws Error with what does not fit together */
export function movesOf(module: string, values: Values): Moves {
  const { promote, canary, channel, 'roll-back': rollsBack } = values
  if ([promote, canary, rollsBack || undefined].filter((one) => one !== undefined).length > 1) throw new Error('One of --promote, --canary and --roll-back at a time.')
  if (channel !== undefined && channel !== 'stable' && channel !== 'canary') throw new Error(`--channel ${channel}: there are stable and canary.`)
  const reason = values.reason ?? 'npm run release'
  const roles = values.roles?.split(',').filter(Boolean) ?? []
  const share = shareOf(values.share)
  const moves: Moves = {
    publishes: promote === undefined && canary === undefined && !rollsBack,
    version: promote ?? canary ?? null,
    async run(client) {
      if (rollsBack) {
        const { version, previous } = await client.rollBack({ channel: channel === 'canary' ? 'canary' : 'stable', reason })
        return [`${module} is back at ${version} (was ${previous}).`]
      }
      const version = moves.version ?? ''
      const wanted = promote !== undefined ? 'stable' : canary !== undefined ? 'canary' : channel
      if (wanted === undefined) return [`It is a preview. Put it before everybody: npm run release -- ${module} --promote ${version}`]
      await client.move({ channel: wanted, version, reason, ...(wanted === 'canary' && { share: share ?? (roles.length > 0 ? 0 : 10), roles }) })
      return [wanted === 'stable' ? `${module} ${version} is live for everybody. Take it back: npm run release -- ${module} --roll-back` : `${module} ${version} is live for ${share ?? (roles.length > 0 ? 0 : 10)} % of people${roles.length > 0 ? ` and ${roles.join(', ')}` : ''}.`]
    },
  }
  return moves
}

function shareOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const share = Number(text)
  if (!(share >= 0 && share <= 100)) throw new Error(`--share ${text}: hundredths of people, 0 to 100.`)
  return share
}

/** Whether it is an address of a portal. */
export function isAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)
}

/** `keys new health`, `keys show health`. */
export async function runKeys([verb, module]: readonly string[], values: { keys?: string | undefined; key?: string | undefined }): Promise<void> {
  if ((verb !== 'new' && verb !== 'show') || module === undefined) throw new Error(USAGE)
  const file = values.key ?? `${credentialsFolder(values.keys)}/${module}.key`
  if (verb === 'new') {
    if (existsSync(file)) throw new Error(`${file} is there already. A new key goes to another file: --key <file>.`)
    await mkdir(dirname(file), { recursive: true, mode: 0o700 })
    await writeFile(file, newKey().privatePem, { mode: 0o600, flag: 'wx' })
    await chmod(file, 0o600)
    console.log(`The private key is in ${file}. Keep it with the team's secrets; it never leaves it.`)
  }
  const publicKey = rawPublicKey(privateKeyOf(await readFile(file, 'utf8')))
  console.log(`Public key for module ${module}, to be added by a developer of its team at /developer/${module}:\n\n  ${publicKey}\n\nIts name is ${keyIdOf(publicKey)}.`)
}
