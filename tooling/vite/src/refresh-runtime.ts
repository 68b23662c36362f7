import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Plugin } from 'vite'

/** The name under which the gateway finds it, to serve it at `/@react-refresh`. */
const FILE = 'react-refresh.js'

/**
 * Puts the refresh runtime of the React plugin beside the portal's development build: portal and developers' servers share
 * one, in a portal that is deployed without Vite too.
 */
export function refreshRuntime(): Plugin {
  return {
    name: 'mc-refresh-runtime',
    apply: 'build',
    generateBundle() {
      const file = createRequire(import.meta.url).resolve('@vitejs/plugin-react').replace(/index\.js$/, 'refresh-runtime.js')
      this.emitFile({ type: 'asset', fileName: FILE, source: readFileSync(file, 'utf8') })
    },
  }
}
