import { readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/** Who runs the server: PostgreSQL refuses to run as root. Undefined when the process itself is not root. */
export type ServerUser = { uid: number; gid: number } | undefined

/** As root: the system's `postgres`, else `nobody`; otherwise the caller's own user. */
export function serverUser(): ServerUser {
  if (process.getuid?.() !== 0) return undefined
  const accounts = readFileSync('/etc/passwd', 'utf8').split('\n').map((line) => line.split(':'))
  const account = accounts.find(([name]) => name === 'postgres') ?? accounts.find(([name]) => name === 'nobody')
  return { uid: Number(account?.[2] ?? 65534), gid: Number(account?.[3] ?? 65534) }
}

/** Whether that user can reach what lies in the folder: each folder on the way must let it through. */
export function canTraverse(folder: string, user: ServerUser): boolean {
  if (!user) return true
  for (let at = folder; ; at = dirname(at)) {
    const status = statSync(at, { throwIfNoEntry: false })
    if (status) {
      const mask = status.uid === user.uid ? 0o100 : status.gid === user.gid ? 0o010 : 0o001
      if (!(status.mode & mask)) return false
    }
    if (at === dirname(at)) return true
  }
}
