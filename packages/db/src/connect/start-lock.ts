import { mkdirSync, openSync, closeSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/**
 * Runs `work` while this process alone holds the lock file; waits for another holder, takes over from a dead one.
 * @param file path of the lock file; its folder is made when missing
 * @param limitMs how long to wait for another holder
 */
export async function withFileLock<T>(file: string, limitMs: number, work: () => Promise<T>): Promise<T> {
  mkdirSync(dirname(file), { recursive: true })
  const pause = 50
  for (let waited = 0; !taken(file); waited += pause) {
    if (waited > limitMs) throw new Error(`Another process holds ${file} for too long.`)
    await wait(pause)
  }
  try {
    return await work()
  } finally {
    rmSync(file, { force: true })
  }
}

function taken(file: string): boolean {
  try {
    const handle = openSync(file, 'wx')
    writeSync(handle, markOf(process.pid))
    closeSync(handle)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  const holder = readText(file)
  // An empty file is a holder between opening and writing: it gets the benefit of the doubt until the next look.
  if (holder && !isSame(holder)) rmSync(file, { force: true })
  return false
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch {
    return ''
  }
}

/** A process's number and when it began: the number alone is soon given to another program, above all in a container. */
function markOf(pid: number): string {
  const began = readText(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ')[19] ?? ''
  return `${pid} ${began}`.trim()
}

function isSame(mark: string): boolean {
  const pid = Number(mark.split(' ')[0])
  return isAlive(pid) && markOf(pid) === mark
}

/** Whether a process with this number exists, whoever owns it. */
export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Alive and not just waiting to be taken away by a parent that never does (as in a container without an init). */
export function isWorking(pid: number): boolean {
  return isAlive(pid) && readText(`/proc/${pid}/stat`).split(') ').at(-1)?.[0] !== 'Z'
}
