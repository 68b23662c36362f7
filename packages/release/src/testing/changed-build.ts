import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { ModuleManifest } from '@mc/module-kit'
import { integrityOf } from '../integrity.ts'

/**
 * A later build of a module, made from one that is there: a text is replaced in its scripts and its manifest, hashes and
 * version follow.
 * @returns the new version
 */
export async function changedBuild(of: { from: string; to: string; replace: string; by: string }): Promise<string> {
  const change = (text: string) => text.replaceAll(of.replace, of.by)
  const manifest = JSON.parse(change(await readFile(join(of.from, 'module.json'), 'utf8'))) as ModuleManifest
  const files: ModuleManifest['files'] = []
  for (const { path } of manifest.files) {
    const before = await readFile(join(of.from, path))
    const bytes = path.endsWith('.js') ? Buffer.from(change(before.toString('utf8'))) : before
    await mkdir(dirname(join(of.to, path)), { recursive: true })
    await writeFile(join(of.to, path), bytes)
    files.push({ path, integrity: integrityOf(bytes), bytes: bytes.length })
  }
  const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12)
  await writeFile(join(of.to, 'module.json'), JSON.stringify({ ...manifest, version, files }))
  return version
}
