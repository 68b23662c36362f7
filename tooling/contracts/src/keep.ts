// Keeps a contract version for as long as it is promised: `node keep.ts kit` the types of the kit as they are, `node keep.ts health`
// the built release of a module with what it calls. Run it at the last commit of a contract version.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CONTRACT_VERSION, type ModuleManifest } from '@mc/module-kit'
import { codeUses } from './code-consumers.ts'
import { readJson, type ReleaseUses } from './kept-releases.ts'
import { writeKitTypes } from './kit-promise.ts'
import { KEPT, ROOT } from './root.ts'
import { servedApis } from './served-apis.ts'

const [what, built] = process.argv.slice(2)
if (what === 'kit') {
  writeKitTypes(ROOT, join(KEPT, 'kit', String(CONTRACT_VERSION)))
} else if (what) {
  const files = built ?? join(ROOT, `apps/${what}/dist`)
  const manifest = readJson<ModuleManifest>(join(files, 'module.json'))
  const folder = join(KEPT, 'releases', `${what}-${manifest.version}`)
  mkdirSync(folder, { recursive: true })
  cpSync(files, join(folder, 'files'), { recursive: true })
  const code = codeUses(ROOT, [`apps/${what}`])
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: ROOT, encoding: 'utf8' }).trim()
  const uses: ReleaseUses = { commit, calls: Object.fromEntries([...code.calls].map(([api, calls]) => [api, [...calls.keys()].sort()])), kit: [...code.kit.keys()].sort() }
  for (const { id, contract } of await servedApis(ROOT)) {
    const called = new Set(uses.calls[id])
    if (called.size === 0) continue
    const paths = Object.fromEntries(Object.entries(contract.paths).filter(([, methods]) => called.has((methods.get ?? methods.post)?.operationId ?? '')))
    writeFileSync(join(folder, `${id}.openapi.json`), `${JSON.stringify({ ...contract, paths }, null, 1)}\n`)
  }
  writeFileSync(join(folder, 'uses.json'), `${JSON.stringify(uses, null, 1)}\n`)
} else throw new Error('Say what to keep: kit, or a module that is built.')
