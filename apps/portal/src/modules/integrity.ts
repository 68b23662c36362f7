import { trustedScript } from '../shell/trusted-types.ts'

/** Hashes (`sha384-…`) by the address of a file, on this origin. */
export type IntegrityMap = Readonly<Record<string, string>>

/** What the page's import maps say of a file; undefined when no release lists it. */
export function integrityOf(address: string): string | undefined {
  return allIntegrity()[new URL(address, location.href).pathname + new URL(address, location.href).search]
}

/** Everything that the page's import maps say, the later ones included. */
export function allIntegrity(): IntegrityMap {
  const all: Record<string, string> = {}
  for (const map of document.querySelectorAll('script[type=importmap]')) Object.assign(all, (JSON.parse(map.textContent || '{}') as { integrity?: IntegrityMap }).integrity)
  return all
}

/**
 * Adds hashes for files of a release that came after the page was loaded.
 * @returns false when this browser takes no second import map: then load the document anew instead, its map has them
 */
export function addIntegrity(integrity: IntegrityMap): boolean {
  if (!takesMoreMaps()) return false
  const known = allIntegrity()
  const missing = Object.fromEntries(Object.entries(integrity).filter(([address]) => known[address] === undefined))
  if (Object.keys(missing).length > 0) append({ imports: {}, integrity: missing })
  return true
}

let takes: boolean | undefined

/** Browsers since 2025 join import maps that come later; before, they ignored them in silence, so one is tried. */
function takesMoreMaps(): boolean {
  if (takes === undefined) {
    append({ imports: { 'mc-probe': '/mc-probe' } })
    try {
      takes = import.meta.resolve('mc-probe').endsWith('/mc-probe')
    } catch {
      takes = false
    }
  }
  return takes
}

function append(map: { imports: Record<string, string>; integrity?: IntegrityMap }): void {
  const script = document.createElement('script')
  script.type = 'importmap'
  script.nonce = document.querySelector<HTMLScriptElement>('script[type=importmap]')?.nonce ?? ''
  script.textContent = trustedScript(JSON.stringify(map))
  document.head.append(script)
}
