import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isAlive } from './start-lock.ts'

/** What a running server writes about itself in its data folder. */
export type Postmaster = { pid: number; port: number; isReady: boolean }

/** Reads `postmaster.pid`; null when there is none, or when it was left by a server that no longer runs. */
export function runningPostmaster(dataDir: string): Postmaster | null {
  let lines: string[]
  try {
    lines = readFileSync(join(dataDir, 'postmaster.pid'), 'utf8').split('\n')
  } catch {
    return null
  }
  const pid = Number(lines[0])
  if (lines[1] !== dataDir || !isAlive(pid) || !isPostgres(pid)) return null
  return { pid, port: Number(lines[3]), isReady: lines[7]?.trim() === 'ready' }
}

/** After a restart of the machine the number may belong to another program. Where /proc is missing the number is believed. */
function isPostgres(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres')
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ENOENT' || process.platform !== 'linux'
  }
}
