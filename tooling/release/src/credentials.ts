import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

/** The workspace's root folder, with a slash at its end. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

/** Where `npm start` puts keys and tokens for development. */
export function credentialsFolder(given: string | undefined): string {
  return given ?? `${process.env['MC_DATA_DIR'] ?? `${ROOT}.data`}/release`
}

/** Reads a team's key. @throws Error with where it was looked for */
export async function readKey(module: string, of: { key?: string | undefined; keys?: string | undefined }): Promise<string> {
  const file = of.key ?? process.env['MC_RELEASE_KEY'] ?? `${credentialsFolder(of.keys)}/${module}.key`
  return readFile(file, 'utf8').catch(() => {
    throw new Error(`There is no key at ${file}. On your machine npm start makes one; else: npm run release -- keys new ${module}, or --key <file>.`)
  })
}

/** Reads a deploy token. @throws Error with where it was looked for */
export async function readToken(module: string, of: { token?: string | undefined; keys?: string | undefined }): Promise<string> {
  const given = of.token ?? process.env['MC_DEPLOY_TOKEN']
  if (given !== undefined) return given
  const file = `${credentialsFolder(of.keys)}/${module}.token`
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Error(`There is no deploy token at ${file}. On your machine npm start makes one; else a developer of the team makes one at /developer/${module}; set MC_DEPLOY_TOKEN.`)
  })
  return text.trim()
}
