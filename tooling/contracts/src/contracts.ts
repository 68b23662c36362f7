// The contracts that consumers rely on, as text in git: every API as `api.openapi.json`, and the kit of every served contract
// version. Fails when a file is not what the code says, and names whom a change breaks. `--write` writes the files anew.
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ApiContract } from '@mc/api-contract'
import { brokenByChange, brokenReleases, sentenceOf } from './broken-consumers.ts'
import { codeUses } from './code-consumers.ts'
import { keptReleases, readJson } from './kept-releases.ts'
import { brokenNames } from './kit-promise.ts'
import { KEPT, ROOT } from './root.ts'
import { servedApis } from './served-apis.ts'

const writes = process.argv.includes('--write')
const failures: string[] = []

const apis = await servedApis(ROOT)
const uses = codeUses(ROOT, [...apis.filter((one) => one.id !== 'portal').map((one) => `apps/${one.id}`), 'apps/portal'])
const releases = keptReleases(KEPT)

for (const { id, file, contract } of apis) {
  const text = `${JSON.stringify(contract, null, 1)}\n`
  const before = existsSync(join(ROOT, file)) ? readJson<ApiContract>(join(ROOT, file)) : null
  const strangers = [...(uses.calls.get(id)?.keys() ?? [])].filter((call) => !contract.paths[`/api/${id}/${call}`])
  for (const call of strangers) failures.push(...(uses.calls.get(id)?.get(call) ?? []).map(({ place }) => `${place} calls ${id}.${call}, which is not there.`))
  if (before && JSON.stringify(before) === JSON.stringify(JSON.parse(text))) continue
  const broken = brokenByChange(before, contract, uses)
  for (const one of broken) console.error(`  ${sentenceOf(one)}`)
  if (writes) writeFileSync(join(ROOT, file), text)
  else failures.push(`${file} is not what the code says${broken.length > 0 ? ', and the change breaks who is named above: change them too' : '; nobody who uses it breaks'}. Then: npm test -- contracts --write, and look at the difference.`)
}

const now = new Map(apis.map(({ id, contract }) => [id, contract]))
for (const one of brokenReleases(releases, now)) failures.push(`${sentenceOf(one)}. It is out and cannot be changed: keep what it calls, and add a new procedure beside it.`)
for (const { contract, name, says, consumers } of brokenNames(ROOT, { kept: KEPT, scratch: `${ROOT}.data/contracts`, uses, releases }))
  failures.push(`${name} can no longer be used as in contract ${contract} (${says}). Breaks: ${consumers.join(', ')}. Keep the old use working, or end the promise of contract ${contract} (docs/releases.md).`)

const calls = [...uses.calls.values()].reduce((sum, one) => sum + one.size, 0)
if (calls === 0 || releases.length === 0) failures.push('No call or no kept release was found: nothing was checked.')
if (failures.length > 0) {
  console.error(failures.join('\n'))
  process.exit(1)
}
console.log(`${apis.length} APIs are as their contracts say; ${calls} calls from code and ${releases.length} kept releases find what they need.`)
