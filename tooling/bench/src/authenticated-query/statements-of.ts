import { readFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'

/** A statement as the server ran it, with its parameters as text. */
export type Statement = { text: string; values: (string | null)[] }

/**
 * The statements a login role runs while `work` is done, read from the server's log: so the baseline runs the very SQL that
 * the gateway runs, whatever becomes of the gateway.
 */
export async function statementsOf(role: string, server: { ownerUrl: string; logFile: string }, work: () => Promise<unknown>): Promise<Statement[]> {
  const owner = new pg.Client({ connectionString: server.ownerUrl })
  await owner.connect()
  try {
    await owner.query(`alter system set log_min_duration_statement = 0`)
    await owner.query(`alter system set log_line_prefix = '%u|'`)
    await owner.query('select pg_reload_conf()')
    await wait(300)
    const before = (await readFile(server.logFile, 'utf8')).length
    await work()
    await wait(300)
    return statementsIn((await readFile(server.logFile, 'utf8')).slice(before), role)
  } finally {
    await owner.query('alter system reset all')
    await owner.query('select pg_reload_conf()')
    await owner.end()
  }
}

/** Whether a statement says for whom the next one runs. */
export function isScope({ text }: Statement): boolean {
  return text.startsWith('select set_config')
}

/** Reads `duration: … execute name: text` lines of the role and the `Parameters:` after each; transactions left out. */
export function statementsIn(log: string, role: string): Statement[] {
  const found: Statement[] = []
  const lines = log.split('\n')
  for (const [index, line] of lines.entries()) {
    const text = new RegExp(`^${role}\\|LOG: +duration: .* execute [^:]+: (.*)$`).exec(line)?.[1]
    if (text === undefined || /^(begin|commit|rollback)/i.test(text)) continue
    const detail = /DETAIL: +Parameters: (.*)$/i.exec(lines[index + 1] ?? '')?.[1] ?? ''
    const values = [...detail.matchAll(/\$\d+ = (?:'((?:[^']|'')*)'|NULL)/g)].map(([, value]) => value?.replaceAll("''", "'") ?? null)
    found.push({ text, values })
  }
  return found
}
