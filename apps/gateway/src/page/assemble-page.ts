import type { Boot, PageAnswer } from '@mc/module-kit'
import { REACT_REFRESH_PREAMBLE } from '../dev/react-refresh.ts'
import type { RegisteredModule } from '../registry/registered-module.ts'
import { PLAIN_ICON, type PageBrand } from './brand.ts'
import { integrityMap, linkHeader, moduleFiles, portalFiles, type PageFile } from './page-files.ts'
import { PORTAL_BASE, type PortalBuild } from './portal-build.ts'

/** All that a page is made of. */
export type PageParts = {
  portal: PortalBuild
  modules: readonly RegisteredModule[]
  boot: Boot
  /** The province's look; null leaves the tokens as they are. */
  brand: PageBrand | null
  /** Path and query as asked for. */
  path: string
  /** What the page's fillers ask at once, already answered. */
  answers: readonly PageAnswer[]
  /** Where the registry stood before `modules` were read: the page asks again when it stands elsewhere by the time it runs. */
  revision: bigint
  /** Fresh for each answer. */
  nonce: string
}

/** A page ready to send: `link` starts its files before the HTML is read. */
export type Page = { status: number; html: string; link: string }

/** Puts the portal's HTML together: rendered shell, boot data, import map with hashes, and the files to start at once. */
export async function assemblePage(parts: PageParts): Promise<Page> {
  const { portal, modules, boot, brand, path, nonce, answers } = parts
  const rendered = await portal.render(boot, path)
  const needed = neededModules(parts, rendered.moduleId)
  const own = portalFiles(portal, { modules: needed.length > 0, home: boot.session !== null && path.split('?')[0] === '/' })
  const listed = modules.filter((one) => boot.modules.some((shown) => shown.id === one.manifest.id))
  const styles = own.filter((file) => file.isStyle && portal.preload.some((path) => file.href.endsWith(path)))
  const entry = `${PORTAL_BASE}${portal.entry}`
  const html = `<!doctype html>
<html lang="${boot.language?.tag ?? boot.locale}"${attribute('data-theme', unless('auto', boot.display.theme))}${attribute('data-text', unless('normal', boot.display.text))} data-portal="${portal.version}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="mc-registry" content="${parts.revision}">
<title>${escapeHtml(rendered.title)}</title>
<link rel="icon" href="${brand?.icon ?? PLAIN_ICON}">
${styles.map(({ href, integrity }) => `<link rel="stylesheet" href="${href}"${attribute('integrity', integrity)} crossorigin>`).join('\n')}
${brand ? `<meta name="application-name" content="${escapeHtml(brand.words.name[boot.locale])}">\n<style>${brand.style}</style>\n` : ''}<script type="importmap" nonce="${nonce}">${escapeJson({ imports: {}, integrity: integrityMap(portal, listed) })}</script>
${modules.some((one) => one.devOrigin) ? `<script type="module" nonce="${nonce}">${REACT_REFRESH_PREAMBLE}</script>\n` : ''}<script type="module" src="${entry}"${attribute('integrity', portal.files.get(portal.entry)?.integrity)} crossorigin></script>
</head>
<body>
<div id="mc-root">${rendered.html}</div>
<script type="application/json" id="mc-boot">${escapeJson(boot)}</script>
${answers.length > 0 ? `<script type="application/json" id="mc-answers">${escapeJson(answers)}</script>\n` : ''}</body>
</html>
`
  return { status: rendered.status, html, link: linkHeader(eachOnce([...own, ...needed.flatMap((module) => moduleFiles(portal, module, path.split('?')[0] ?? '/'))])) }
}

/** Modules of one page take the same things from the portal. */
function eachOnce(files: readonly PageFile[]): PageFile[] {
  return [...new Map(files.map((file) => [file.href, file])).values()]
}

/** The module whose page the address is; on the home page of somebody signed in, those that fill it. */
function neededModules({ modules, boot, path }: PageParts, moduleId: string | null): RegisteredModule[] {
  const isHome = path === '/' || path.startsWith('/?')
  const ids = isHome && boot.session ? boot.modules.filter((one) => one.fills.some((fill) => fill.slot.startsWith('home.'))).map((one) => one.id) : [moduleId]
  // A developer's server is asked for what it serves, not for the build's files.
  return modules.filter((one) => ids.includes(one.manifest.id) && !one.devOrigin && !one.isStopped)
}

function unless(usual: string, value: string): string | undefined {
  return value === usual ? undefined : value
}

function attribute(name: string, value: string | undefined): string {
  return value === undefined ? '' : ` ${name}="${value}"`
}

/** JSON that cannot end the script element it stands in. */
export function escapeJson(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** Text between tags or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`)
}
