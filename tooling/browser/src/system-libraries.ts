import { spawnSync } from 'node:child_process'

/** What Debian calls the libraries that Chromium needs and a bare system lacks, and a face with Vietnamese letters. */
const DEBIAN_PACKAGES = ['libnss3', 'libnspr4', 'fonts-dejavu-core']

/** Longest wait for apt, which fetches a few MB. */
const APT_TIMEOUT_MS = 180_000

/** Whether everything that a program links to can be loaded. */
export function hasSystemLibraries(program: string): boolean {
  return missingLibraries(program).length === 0
}

/** The libraries that a program links to and the system does not have. Without `ldd`, none are known to be missing. */
export function missingLibraries(program: string): string[] {
  const ldd = spawnSync('ldd', [program], { encoding: 'utf8', timeout: 20_000 })
  if (ldd.error) return []
  return [...ldd.stdout.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1] ?? '')
}

/** As root on Debian: installs what is missing. Says so first; changes nothing elsewhere. */
export function installSystemLibraries(program: string): boolean {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).error) return false
  console.error(`Chromium lacks ${missingLibraries(program).join(', ')}: installing ${DEBIAN_PACKAGES.join(' ')} with apt-get …`)
  const apt = (...args: string[]) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      timeout: APT_TIMEOUT_MS,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  const install = ['install', '-y', '--no-install-recommends', ...DEBIAN_PACKAGES]
  if (apt(...install).status !== 0) {
    apt('update')
    apt(...install)
  }
  return hasSystemLibraries(program)
}
