import { spawn } from 'node:child_process'
import { ROOT } from './root.ts'

/** Runs a command in the workspace and shows what it prints. @throws Error when it fails */
export function runIn(cwd: string, command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, stdio: 'inherit', env: { ...process.env, ...env } })
    child.once('error', reject)
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${command} ${args.join(' ')} failed (exit ${code}).`))))
  })
}

/** Builds the portal and every module; what has not changed since the last time comes from the cache. */
export function buildAll(): Promise<void> {
  return runIn(ROOT, 'turbo', ['run', 'build', '--output-logs=errors-only', '--filter=!@mc/storybook'], { TURBO_TELEMETRY_DISABLED: '1' })
}
