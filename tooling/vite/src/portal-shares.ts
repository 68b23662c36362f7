import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Plugin } from 'vite'
import { ROOT, sharedPackages } from './shared.ts'

/** The portal's list of what it shares, empty as written. */
const LIST = '/apps/portal/src/modules/shares.ts'

/**
 * Fills in what the portal shares (`apps/portal/src/modules/shares.ts`). The portal is the one that provides, so what it
 * shares and what it uses are the same files; nothing of federation's build plugin is needed for that, only its runtime.
 */
export function portalShares(): Plugin {
  return {
    name: 'mc-portal-shares',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      if (!id.endsWith(LIST)) return null
      const shared = sharedPackages().map((share) => ({ ...share, version: versionOf(share.name) }))
      const eager = shared.filter((share) => share.eager)
      const imports = eager.map(({ name }, index) => `import * as share${index} from '${name}'`)
      const entries = shared.map((share) => `'${share.name}': { version: '${share.version}', ${share.eager ? `exports: share${eager.indexOf(share)}` : `fetch: () => import('${share.name}')`} }`)
      return { code: `${imports.join('\n')}\nexport const shares = {\n${entries.join(',\n')}\n}\n`, map: null }
    },
  }
}

const fromPortal = createRequire(`${ROOT}apps/portal/package.json`)

/** The version of a shared package. */
function versionOf(name: string): string {
  const [first = '', second = ''] = name.split('/')
  const file = first.startsWith('@mc') ? `${ROOT}packages/${second}/package.json` : fromPortal.resolve(`${first}/package.json`)
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}
