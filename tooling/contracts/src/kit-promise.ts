import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { CodeUses, Place } from './code-consumers.ts'
import type { KeptRelease } from './kept-releases.ts'

/** Packages that portal and modules share while they run. */
const SHARED = ['module-kit', 'ui', 'i18n'] as const

/** A name of the kit whose type a module built against an older contract cannot use any more. */
export type BrokenName = { contract: number; name: string; says: string; consumers: string[] }

/** The entries of the shared packages, from their `exports`: `@mc/ui/button` → `ui/src/button/button`. */
export function kitEntries(root: string): Map<string, string> {
  const entries = new Map<string, string>()
  for (const name of SHARED) {
    const { exports } = JSON.parse(readFileSync(join(root, `packages/${name}/package.json`), 'utf8')) as { exports: Record<string, string> }
    for (const [key, file] of Object.entries(exports)) {
      if (!/\.tsx?$/.test(file) || key === './testing') continue
      entries.set(`@mc/${name}${key.slice(1)}`, `${name}/${file.slice(2).replace(/\.tsx?$/, '')}`)
    }
  }
  return entries
}

/** Writes the types of the shared packages to a folder, file by file, as the compiler reads them from source. */
export function writeKitTypes(root: string, folder: string): void {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const config = join(folder, 'tsconfig.json')
  const at = relative(folder, root)
  const options = { noEmit: false, declaration: true, emitDeclarationOnly: true, rewriteRelativeImportExtensions: true, allowImportingTsExtensions: false, rootDir: `${at}/packages`, outDir: '.', types: [] }
  const files = [...kitEntries(root).values()].map((entry) => relative(folder, sourceOf(root, entry)))
  writeFileSync(config, JSON.stringify({ extends: `${at}/tsconfig.base.json`, compilerOptions: options, files: [...files, `${at}/packages/ui/src/css.d.ts`] }))
  execFileSync('tsc', ['-p', config], { stdio: 'inherit' })
  rmSync(config)
}

/**
 * Asks the compiler whether each name of a kept contract can still be used as it was: the value of today must be one of
 * yesterday's type. A name that nobody uses is not missed.
 * @param scratch a folder for the question; written anew
 */
export function brokenNames(root: string, of: { kept: string; scratch: string; uses: CodeUses; releases: readonly KeptRelease[] }): BrokenName[] {
  const folder = join(of.kept, 'kit')
  const versions = existsSync(folder) ? readdirSync(folder).map(Number) : []
  rmSync(of.scratch, { recursive: true, force: true })
  mkdirSync(of.scratch, { recursive: true })
  const lines = new Map<string, { contract: number; name: string }>()
  const entries = kitEntries(root)
  const today = (entry: string) => relative(of.scratch, sourceOf(root, entries.get(entry) ?? ''))
  const questions = versions.map((contract) => {
    const file = `contract-${contract}.ts`
    const text = [...entries].flatMap(([entry, path]) => {
      const types = join(folder, String(contract), `${path}.d.ts`)
      return existsSync(types) ? valuesIn(readFileSync(types, 'utf8')).map((name) => ({ entry, types, name })) : []
    })
    for (const [index, { entry, name }] of text.entries()) lines.set(`${file}:${index + 1}`, { contract, name: `${entry}#${name}` })
    writeFileSync(join(of.scratch, file), text.map(({ entry, types, name }, index) => `export const n${index}: typeof import('${relative(of.scratch, types).replace(/\.d\.ts$/, '.js')}').${name} = (null as unknown as typeof import('${today(entry)}')).${name}\n`).join(''))
    return file
  })
  if (lines.size === 0) throw new Error('No kit of a served contract is kept: nothing was checked.')
  const options = { noEmit: true, types: [], skipLibCheck: true }
  writeFileSync(join(of.scratch, 'package.json'), '{ "type": "module" }')
  writeFileSync(join(of.scratch, 'tsconfig.json'), JSON.stringify({ extends: relative(of.scratch, join(root, 'tsconfig.base.json')), compilerOptions: options, files: [...questions, relative(of.scratch, join(root, 'packages/ui/src/css.d.ts'))] }))
  const { stdout } = spawnSync('tsc', ['-p', of.scratch, '--pretty', 'false'], { encoding: 'utf8' })
  const found = [...stdout.matchAll(/(contract-\d+\.ts)\((\d+),\d+\): error TS\d+: (.*)/g)]
  if (found.length === 0 && stdout.includes('error TS')) throw new Error(`The kept kit cannot be compared:\n${stdout}`)
  return found.flatMap(([, file, line, says]) => {
    const asked = lines.get(`${file}:${line}`)
    if (!asked) return []
    const consumers = consumersOf(asked, of)
    return consumers.length > 0 ? [{ ...asked, says: says ?? '', consumers }] : []
  })
}

function consumersOf({ contract, name }: { contract: number; name: string }, of: { uses: CodeUses; releases: readonly KeptRelease[] }): string[] {
  const released = of.releases.filter(({ manifest, uses }) => manifest.contract <= contract && uses.kit.includes(name)).map((one) => `release ${one.name}`)
  // The portal goes out together with the kit: what only a host needs may change.
  const places = (of.uses.kit.get(name) ?? []).filter((one) => one.module !== 'portal')
  const modules = [...new Set(places.map(({ module }) => module))]
  return [...released, ...modules.map((module) => inModule(places.filter((one) => one.module === module)))]
}

function inModule(places: readonly Place[]): string {
  const more = places.length > 1 ? ` and ${places.length - 1} more` : ''
  return `${places[0]?.module} (${places[0]?.place}${more})`
}

function sourceOf(root: string, entry: string): string {
  const file = join(root, 'packages', entry)
  return existsSync(`${file}.tsx`) ? `${file}.tsx` : `${file}.ts`
}

/** Names of values that a file of types exports itself. */
function valuesIn(types: string): string[] {
  const own = [...types.matchAll(/^export declare (?:const|function|class) (\w+)/gm)].map((found) => found[1] ?? '')
  const passed = [...types.matchAll(/^export \{([^}]*)\} from/gm)].flatMap((found) => (found[1] ?? '').split(',').map((part) => part.trim()).filter((part) => part !== '' && !part.startsWith('type ')).map((part) => part.split(/\s+as\s+/).at(-1) ?? part))
  return [...new Set([...own, ...passed])]
}
