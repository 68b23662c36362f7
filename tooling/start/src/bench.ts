import { existsSync } from 'node:fs'
import { runIn } from './build.ts'
import { ROOT } from './root.ts'

/** Runs the benchmarks named, or all of them. Each prints ratios to a baseline run beside it. */
export async function run(args: readonly string[]): Promise<void> {
  const main = `${ROOT}tooling/bench/src/main.ts`
  if (!existsSync(main)) throw new Error('There are no benchmarks in tooling/bench.')
  await runIn(ROOT, process.execPath, [main, ...args])
}
