import { runIn } from './build.ts'
import { ROOT } from './root.ts'

/** `npm run release -- health --channel stable`: publishes a module to a running portal, takes back, and makes keys. */
export async function run(args: readonly string[]): Promise<void> {
  await runIn(ROOT, process.execPath, ['tooling/release/src/main.ts', ...args])
}
