import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { webSources } from './source-files.ts'

/** A place in a module's code that relies on something: `apps/health/web/front/front.page.tsx:11`. */
export type Place = { module: string; place: string }

/** What the code of modules and portal uses, and where. */
export type CodeUses = {
  /** Per API, per procedure: where it is called. */
  calls: Map<string, Map<string, Place[]>>
  /** Per package of the kit and name: where it is imported. `@mc/ui/button#Button`. */
  kit: Map<string, Place[]>
}

const CLIENT = /export const (\w+) = sectorClient<[^>]*>\('([a-z-]+)'\)/g
const CALL = /\b(\w+)((?:\.\w+)+)\.(?:query|mutate|subscribe)\b/g
const IMPORT = /import \{([^}]*)\} from '(@mc\/(?:module-kit|ui|i18n)(?:\/[\w-]+)?)'/g

/**
 * Reads which procedures and which names of the kit the code of these apps uses. A client is called by its own name and in
 * one line (`api.insurance.getMine.query(…)`), which is the house's way and what this finds.
 * @param folders below `root`: `apps/health`
 */
export function codeUses(root: string, folders: readonly string[]): CodeUses {
  const uses: CodeUses = { calls: new Map(), kit: new Map() }
  for (const folder of folders) {
    const files = webSources(root, folder).map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }))
    const clients = new Map(files.flatMap(({ text }) => [...text.matchAll(CLIENT)].map((found): [string, string] => [found[1] ?? '', found[2] ?? ''])))
    for (const { file, text } of files) {
      const module = basename(folder)
      const placeAt = (index: number): Place => ({ module, place: `${file}:${text.slice(0, index).split('\n').length}` })
      for (const found of text.matchAll(CALL)) {
        const api = clients.get(found[1] ?? '')
        if (api) note(mapIn(uses.calls, api), (found[2] ?? '').slice(1), placeAt(found.index))
      }
      for (const [whole, names, from] of text.matchAll(IMPORT)) for (const name of valueNames(names ?? '')) note(uses.kit, `${from}#${name}`, placeAt(text.indexOf(whole)))
    }
  }
  return uses
}

function valueNames(list: string): string[] {
  return list.split(',').flatMap((part) => (/^\s*type\s/.test(part) || part.trim() === '' ? [] : [part.trim().split(/\s+as\s+/)[0] ?? '']))
}

function mapIn<Key, K, V>(maps: Map<Key, Map<K, V>>, key: Key): Map<K, V> {
  const map = maps.get(key) ?? new Map<K, V>()
  maps.set(key, map)
  return map
}

function note<Key>(places: Map<Key, Place[]>, key: Key, place: Place): void {
  places.set(key, [...(places.get(key) ?? []), place])
}
