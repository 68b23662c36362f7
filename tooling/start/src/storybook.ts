import { runIn } from './build.ts'
import { ROOT } from './root.ts'

/**
 * Opens the Storybook of the kit and of every module; `npm run storybook -- health` that of one part alone, in some seconds.
 * @param args names of parts (`kit`, `patterns`, `portal`, a sector's folder), and flags for Storybook
 */
export async function run(args: readonly string[]): Promise<void> {
  const firstFlag = args.findIndex((arg) => arg.startsWith('-'))
  const parts = firstFlag < 0 ? args : args.slice(0, firstFlag)
  const flags = args.slice(parts.length)
  await runIn(`${ROOT}apps/storybook`, 'pnpm', ['exec', 'storybook', 'dev', '--port', '6006', '--no-open', '--disable-telemetry', ...flags], {
    MC_STORIES: parts.join(','),
  })
}
