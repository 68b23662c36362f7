import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The workspace's root folder. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

/** What the shell itself needs at once; it comes with the portal's first files. */
const EAGER = ['react', 'react/jsx-runtime', 'react-dom', 'react-dom/client', '@mc/i18n', '@mc/i18n/react', '@mc/module-kit', '@mc/module-kit/react']

/** The parts of the kit that the shell, the home page and its cards, and modules' front pages show: they come with its first files too. */
const KIT_OF_THE_SHELL = new Set(
  [
    'banner', 'bar-button', 'button', 'card', 'display-menu', 'grid', 'home-card', 'icon', 'language-switch', 'link-button', 'nav-bar', 'page', 'search-field',
    'section', 'site-footer', 'site-header', 'skip-link', 'stack', 'states', 'tag', 'visually-hidden',
  ].map((name) => `@mc/ui/${name}`),
)

/** Shared too, fetched from the portal when a module first asks for it. */
const LAZY = ['@mc/module-kit/data']

/** Our shared packages that come later than the portal's first files, each with its source. */
export function sharedFiles(): [name: string, source: string][] {
  return sharedPackages()
    .filter(({ name, eager }) => !eager && name.startsWith('@mc/'))
    .map(({ name }) => {
      const [, pack = '', ...rest] = name.split('/')
      const { exports } = JSON.parse(readFileSync(`${ROOT}packages/${pack}/package.json`, 'utf8')) as { exports: Record<string, string> }
      return [name, `${ROOT}packages/${pack}/${exports[['.', ...rest].join('/')]?.slice(2)}`]
    })
}

/** Every component of the kit: shared one by one, so that a page fetches only those it shows. */
function kitComponents(): string[] {
  const kit = JSON.parse(readFileSync(`${ROOT}packages/ui/package.json`, 'utf8')) as { exports: Record<string, string> }
  return Object.entries(kit.exports)
    .filter(([, file]) => file.endsWith('.tsx'))
    .map(([name]) => `@mc/ui/${name.slice(2)}`)
}

/** What the shell shows and reads of the shared packages: one file, so that the runtime of the modules stays out of the first page. */
export function isShellFile(id: string): boolean {
  const file = id.split('?')[0] ?? ''
  const [, name] = /\/packages\/ui\/src\/([^/]+)\/[^/]+\.tsx$/.exec(file) ?? []
  return (name !== undefined && KIT_OF_THE_SHELL.has(`@mc/ui/${name}`)) || /\/packages\/(i18n|module-kit)\/src\/(?!data\/)[^?]*\.tsx?$|\/packages\/names\/src\/fold-vietnamese\.ts$|\/node_modules\/(wouter|regexparam)\//.test(file)
}

/** The small components of the kit that only some pages show: one file in the portal's build, since a request costs more than they do. */
export function isSmallKitFile(id: string): boolean {
  const [, name] = /\/packages\/ui\/src\/([^/]+)\/[^/]+\.tsx$/.exec(id.split('?')[0] ?? '') ?? []
  return name !== undefined && !KIT_OF_THE_SHELL.has(`@mc/ui/${name}`) && !LARGE.has(name) && !FIELDS.has(name)
}

/** What forms are made of: one file too, fetched with the first page that asks something. */
const FIELDS = new Set(
  [
    'checkbox', 'checkbox-group', 'choice-field', 'date-field', 'email-field', 'error-summary', 'field', 'file-field', 'form', 'form-draft', 'money-field',
    'number-field', 'plate-field', 'select-field', 'slot-picker', 'switch', 'text-area', 'text-field', 'time-field',
  ],
)

/** Whether a file is of the small components that make up forms. */
export function isFieldFile(id: string): boolean {
  const [, name] = /\/packages\/ui\/src\/([^/]+)\/[^/]+\.tsx$/.exec(id.split('?')[0] ?? '') ?? []
  return name !== undefined && FIELDS.has(name)
}

/** Charts, with what they share. */
const CHARTS = ['chart', 'line-chart', 'bar-chart', 'stacked-chart', 'sparkline', 'gauge', 'commune-map']

/** Components that bring more than a kilobyte or two along: those named, and all that stand on React Aria. */
const LARGE = new Set(['qr-code', 'citizen-id-field', 'phone-field', 'table-view', 'qr-scanner', 'map-panel', 'pdf-viewer', ...CHARTS, 'react-aria', ...onReactAria()])

/** The kit's components that stand on React Aria, by themselves or through another one of them. */
function onReactAria(): string[] {
  const kit = `${ROOT}packages/ui/src/`
  const imports = new Map<string, string[]>()
  for (const file of readdirSync(kit, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'))) {
    const [name, rest] = file.split('/')
    if (name === undefined || rest === undefined || !/\.tsx?$/.test(rest) || /\.(stories|test)\./.test(rest)) continue
    const found = [...readFileSync(kit + file, 'utf8').matchAll(/from '(?:\.\.\/([a-z-]+)\/|(react-aria-components)\/)/g)].map(([, own, theirs]) => own ?? theirs ?? '')
    imports.set(name, [...(imports.get(name) ?? []), ...found])
  }
  const reaches = (name: string, seen = new Set<string>()): boolean => {
    if (name === 'react-aria-components') return true
    if (seen.has(name)) return false
    seen.add(name)
    return (imports.get(name) ?? []).some((next) => reaches(next, seen))
  }
  return [...imports.keys()].filter((name) => reaches(name))
}

/** React Aria and what it stands on: one file in the portal's build, fetched with the first page that shows a component on it. */
export function isReactAria(id: string): boolean {
  return !isReactAriaDates(id) && /\/node_modules\/(react-aria|react-stately|react-aria-components|@internationalized|@react-types|@swc\/helpers|use-sync-external-store)\/|\/packages\/ui\/src\/react-aria\//.test(id)
}

/** Its calendars, with the arithmetic of dates: a quarter of it, and only some pages ask for a day. */
export function isReactAriaDates(id: string): boolean {
  return /\/node_modules\/(@internationalized\/date|(react-aria|react-stately|react-aria-components)\/dist\/(private|exports)\/(calendar|(use)?(Range)?Calendar))/.test(id)
}

/** The file of a module that wraps a share, by what the portal's files are: those that come with its first one go with the module's own. */
export function fileOfShare(name: string): string {
  if (isOfFirstFiles(name)) return 'module'
  const component = name.startsWith('@mc/ui/') ? name.slice('@mc/ui/'.length) : null
  if (component === null || LARGE.has(component)) return `share-${name.slice(name.lastIndexOf('/') + 1)}`
  return FIELDS.has(component) ? 'share-fields' : 'share-kit'
}

/** Whether the portal has it with its first files, so that nobody waits for it. */
export function isOfFirstFiles(name: string): boolean {
  return EAGER.includes(name) || KIT_OF_THE_SHELL.has(name)
}

/** What is shared once in the page (docs/decisions/0001): everything else is bundled with its module. */
export function sharedPackages(): { name: string; eager: boolean }[] {
  return [
    ...EAGER.map((name) => ({ name, eager: true })),
    ...LAZY.map((name) => ({ name, eager: false })),
    ...kitComponents().map((name) => ({ name, eager: KIT_OF_THE_SHELL.has(name) })),
  ]
}

/**
 * What a module takes from the portal: of the kit's components only those it imports, since each that is listed costs bytes
 * in its entry.
 * @param id the module's id, also the name of its folder in `apps/`
 */
export function sharesOf(id: string): string[] {
  const folder = `${ROOT}apps/${id}/`
  const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /^(module\.ts$|web\/|model\/)/.test(file.replaceAll('\\', '/')) && /\.tsx?$/.test(file) && !/\.(stories|test)\./.test(file))
    .map((file) => readFileSync(folder + file, 'utf8'))
    .join('\n')
  return sharedPackages()
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('@mc/ui/') || code.includes(`'${name}'`))
}
