import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { ROOT } from './root.ts'

/** A program that a test takes from the system, and what Debian and Homebrew call its package. */
export type DebianTool = { program: string; package: string; homebrew: string }

/** Tools that read what our own code wrote: PDFs, their signatures. */
export const PDF_TOOLS: readonly DebianTool[] = [
  { program: 'pdfsig', package: 'poppler-utils', homebrew: 'poppler' },
  { program: 'qpdf', package: 'qpdf', homebrew: 'qpdf' },
  { program: 'openssl', package: 'openssl', homebrew: 'openssl' },
]

/**
 * Makes sure that tools are there: installs what is missing where that is possible (as root, with apt).
 * @throws Error saying what to install
 */
export function ensureTools(tools: readonly DebianTool[]): void {
  const missing = () => tools.filter(({ program }) => !isInstalled(program))
  if (missing().length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const packages = missing().map((tool) => tool.package)
    console.log(`Installing from Debian's packages: apt-get install ${packages.join(' ')} …`)
    const options = { cwd: ROOT, stdio: 'ignore' as const, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
    const install = () => spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], options).status === 0
    if (!install()) spawnSync('apt-get', ['update'], options)
    if (missing().length > 0) install()
  }
  const left = missing()
  if (left.length > 0)
    throw new Error(`Missing: ${left.map(({ program }) => program).join(', ')}. Install them (Debian, Ubuntu: sudo apt-get install ${left.map((tool) => tool.package).join(' ')}; macOS: brew install ${left.map((tool) => tool.homebrew).join(' ')}) and start again.`)
}

function isInstalled(program: string): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)))
}
