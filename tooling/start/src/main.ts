const commands: Readonly<Record<string, () => Promise<{ run: (args: readonly string[]) => Promise<void> }>>> = {
  start: () => import('./start.ts'),
  dev: () => import('./dev.ts'),
  test: () => import('./test.ts'),
  seed: () => import('./seed.ts'),
  bench: () => import('./bench.ts'),
  crash: () => import('./crash.ts'),
  'build:production': () => import('./production-build.ts'),
  release: () => import('./release.ts'),
  migrate: () => import('./migrate.ts'),
  'verify-access-log': () => import('./verify-access-log.ts'),
  serve: () => import('./serve.ts'),
  storybook: () => import('./storybook.ts'),
  'new-module': () => import('./new-module.ts'),
}

const [command = 'start', ...args] = process.argv.slice(2)
const load = commands[command]
if (!load) {
  console.error(`There is no command "${command}". There are: ${Object.keys(commands).join(', ')}.`)
  process.exit(2)
}
try {
  const { run } = await load()
  await run(args)
} catch (error) {
  // One line for the person; the whole story for whoever asks.
  console.error(error instanceof Error ? error.message : String(error))
  if (process.env['MC_VERBOSE']) console.error(error)
  process.exit(1)
}

export {}
