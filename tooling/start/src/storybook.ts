import { runIn } from './build.ts'
import { ROOT } from './root.ts'

/** Opens the Storybook of the kit and of every module. */
export async function run(args: readonly string[]): Promise<void> {
  await runIn(`${ROOT}apps/storybook`, 'pnpm', ['exec', 'storybook', 'dev', '--port', '6006', '--no-open', '--disable-telemetry', ...args])
}
