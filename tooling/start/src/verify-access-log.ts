import { devKey } from '@mc/gateway/dev-key'
import { readAccessLogKeys, verifyAccessLog, type AccessLogFault } from '@mc/server-kit'
import { parseArgs } from 'node:util'
import { runningDatabase } from './migrate.ts'

const WORDS: Readonly<Record<AccessLogFault['what'], string>> = {
  removed: 'was removed',
  altered: 'was altered after it was sealed',
  inserted: 'was inserted afterwards',
  broken: 'is not where the chain needs it: a link was removed or changed, or the end was cut off',
  key: 'was sealed by a key that MC_ACCESS_LOG_KEY does not name',
}

/**
 * `npm run verify-access-log [-- --head 1234:<hash>]`: whether every look at a citizen's record is as it was written.
 * `--head`: a line this command printed before; that part of the chain must still be there.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { head: { type: 'string' } } })
  const [, seq, hash] = /^(\d+):([0-9a-f]{64})$/.exec(values.head ?? '') ?? []
  if (values.head !== undefined && (!seq || !hash)) throw new Error('--head is what this command printed before: a number, a colon, 64 hexadecimal digits.')
  const report = await verifyAccessLog({
    ownerUrl: process.env['DATABASE_URL'] ?? (await runningDatabase()),
    keys: readAccessLogKeys(process.env['MC_ACCESS_LOG_KEY'] ?? devKey('access-log')),
    ...(seq && hash && { head: { seq, hash } }),
  })
  for (const fault of report.faults) console.log(`${fault.seq === null ? 'outside the chain' : `link ${fault.seq}`}: look ${fault.lookId ?? '?'} ${WORDS[fault.what]}`)
  if (report.faultCount > report.faults.length) console.log(`… and ${report.faultCount - report.faults.length} more`)
  console.log(`${report.links} looks are sealed, ${report.waiting} wait for it.`)
  if (report.head) console.log(`Head, to be kept elsewhere: ${report.head.seq}:${report.head.hash}`)
  if (report.faultCount > 0) throw new Error(`The access log is not as it was written: ${report.faultCount} ${report.faultCount === 1 ? 'fault' : 'faults'}.`)
  console.log('Nothing was removed, altered or inserted.')
}
