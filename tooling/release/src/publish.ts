import { execFileSync, spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { integrityOf, manifestSchema, privateKeyOf, signStatement, statementOf } from '@mc/release'
import type { Values } from './command.ts'
import { readKey, ROOT } from './credentials.ts'
import type { Published, RegistryClient } from './registry-client.ts'

/**
 * Builds a module, states and signs its files, and posts them.
 * @throws Error when the build fails, a file is not what the build listed, or the registry refuses the release
 */
export async function publish(of: { module: string; client: RegistryClient; values: Values }): Promise<Published> {
  const { module, client, values } = of
  const key = privateKeyOf(await readKey(module, values))
  if (values.dist === undefined) await build(module)
  const folder = values.dist ?? `${ROOT}apps/${module}/dist`
  const began = process.hrtime.bigint()
  const manifest = manifestSchema.parse(JSON.parse(await readFile(join(folder, 'module.json'), 'utf8')))
  if (manifest.id !== module) throw new Error(`${folder} is a build of "${manifest.id}", not of "${module}".`)
  const form = new FormData()
  form.append('envelope', JSON.stringify(signStatement(statementOf(manifest, { commit: commitOf(), madeAt: new Date() }), key)))
  for (const { path, integrity } of manifest.files) {
    const bytes = await readFile(join(folder, path))
    if (integrityOf(bytes) !== integrity) throw new Error(`${join(folder, path)} was changed after the build. Build again.`)
    form.append(path, new Blob([bytes]), path)
  }
  const release = await client.publish(form)
  const seconds = (Number(process.hrtime.bigint() - began) / 1e9).toFixed(2)
  console.log(`${release.isNew ? 'Published' : 'Was published already:'} ${module} ${release.version} (${manifest.files.length} files, ${(release.bytesFirstLoad / 1000).toFixed(1)} kB on first load) in ${seconds} s`)
  console.log(`Developers see it at ${client.address}${release.previewAddress}`)
  const promise = release.contracts.find((one) => one.version === manifest.contract)
  if (promise) console.log(`Contract version ${promise.version} is served until ${promise.until} at least, and as long as version ${promise.untilVersion} has not come.`)
  return release
}

function build(module: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn('turbo', ['run', 'build', '--output-logs=errors-only', `--filter=@mc/${module}`], { cwd: ROOT, stdio: 'inherit', env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' } })
    child.once('error', reject)
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${module} could not be built: see above.`))))
  })
}

/** The commit of the workspace, with a mark when there is more than it; null when there is no git. */
function commitOf(): string | null {
  try {
    const git = (...args: string[]) => execFileSync('git', args, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
    return git('rev-parse', 'HEAD') + (git('status', '--porcelain') === '' ? '' : '+')
  } catch {
    return null
  }
}
