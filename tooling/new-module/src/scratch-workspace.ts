import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A copy of the repository in which anything may be tried. */
export type ScratchWorkspace = {
  root: string
  /** Every file that was copied, with the hash it had. */
  files: ReadonlyMap<string, string>
}

/**
 * Copies the repository as it stands, changes that are not committed included, to `.data/scratch/<name>`, and links its
 * packages without the network. Packages linked by an earlier call are kept: they are most of the time it takes.
 * @param source the repository's root folder
 */
export function scratchWorkspace(source: string, name: string): ScratchWorkspace {
  const root = join(source, '.data/scratch', name)
  mkdirSync(root, { recursive: true })
  clear(root)
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: source, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  const files = new Map<string, string>()
  for (const path of listed.split('\0')) {
    if (path === '' || !existsSync(join(source, path))) continue
    mkdirSync(dirname(join(root, path)), { recursive: true })
    cpSync(join(source, path), join(root, path))
    files.set(path, hashOf(join(root, path)))
  }
  // What turbo knows of a file it asks git; the copy lies in a folder that the repository around it does not look at.
  for (const args of [['init', '-q'], ['add', '-A'], ['-c', 'user.name=scratch', '-c', 'user.email=scratch@localhost', 'commit', '-qm', 'scratch']]) execFileSync('git', args, { cwd: root })
  run(root, 'pnpm', ['install', '--offline', '--frozen-lockfile', '--reporter', 'silent'])
  return { root, files }
}

/** Files that differ from what was copied: changed, gone, and new ones. */
export function changesIn({ root, files }: ScratchWorkspace): { changed: string[]; added: string[] } {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }).split('\0').filter(Boolean)
  return {
    changed: [...files].filter(([path, hash]) => !existsSync(join(root, path)) || hashOf(join(root, path)) !== hash).map(([path]) => path),
    added: listed.filter((path) => !files.has(path)),
  }
}

/** Runs a command in a scratch workspace with that workspace's own tools. @throws Error with what it printed when it fails */
export function run(cwd: string, command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): string {
  const result = spawnSync(command, args, { cwd, encoding: 'utf8', env: { ...process.env, ...env }, maxBuffer: 64 * 1024 * 1024 })
  const output = `${result.stdout ?? ''}${result.stderr ?? ''}`
  if (result.status !== 0) throw new Error(`${command} ${args.join(' ')} failed (${result.error?.message ?? result.status ?? result.signal}).\n${output.slice(-8_000)}`)
  return output
}

/** Empties a folder but for the packages linked in it. */
function clear(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.name === 'node_modules') continue
    const path = join(folder, entry.name)
    if (!entry.isDirectory()) rmSync(path)
    else if (['apps', 'packages', 'tooling', 'sandboxes'].includes(entry.name) || existsSync(join(path, 'node_modules'))) clear(path)
    else rmSync(path, { recursive: true, force: true })
  }
}

function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex')
}
