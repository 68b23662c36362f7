import { spawnSync } from 'node:child_process'
import { ROOT } from './root.ts'

/** `npm run release -- health --channel stable`: publishes a module to a running portal, takes back, and makes keys. */
export async function run(args: readonly string[]): Promise<void> {
  // What it refuses it says itself, in its own words: nothing is added to them.
  const { status } = spawnSync(process.execPath, ['tooling/release/src/main.ts', ...args], { cwd: ROOT, stdio: 'inherit' })
  process.exit(status ?? 1)
}
