import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { codeUses } from '../../contracts/src/code-consumers.ts'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

/** The file of a release that says which procedures it calls and what it expects of them. */
export const CALLED_API = 'api.openapi.json'

type Contract = { paths: Record<string, Record<string, { operationId: string }>> }

/**
 * Puts into a release the part of its sector's contract that its pages call, so that whoever changes the sector's server
 * later can see whether this release still finds what it needs.
 */
export function calledApi(id: string): Plugin {
  return {
    name: 'mc-called-api',
    apply: 'build',
    generateBundle() {
      const file = join(ROOT, 'apps', id, CALLED_API)
      if (!existsSync(file)) return this.warn(`apps/${id}/${CALLED_API} is not there: npm test -- contracts --write makes it.`)
      const contract = JSON.parse(readFileSync(file, 'utf8')) as Contract
      const called = codeUses(ROOT, [`apps/${id}`]).calls.get(id)
      const paths = Object.fromEntries(Object.entries(contract.paths).filter(([, methods]) => Object.values(methods).some((one) => called?.has(one.operationId))))
      this.emitFile({ type: 'asset', fileName: CALLED_API, source: JSON.stringify({ ...contract, paths }) })
    },
  }
}
