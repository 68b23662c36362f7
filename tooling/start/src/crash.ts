import { runIn } from './build.ts'
import { ROOT } from './root.ts'

/** `npm run crash [-- payments --payments=5000 --kills=60]`: work under SIGKILL, then the books are looked at. */
export async function run(args: readonly string[]): Promise<void> {
  await runIn(ROOT, process.execPath, ['tooling/crash/src/main.ts', ...args])
}
