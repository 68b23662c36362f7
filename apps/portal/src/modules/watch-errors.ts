import { moduleOfScript } from './caller.ts'
import { tell } from './report.ts'

/** The same error of a loop or of every keystroke is told once. */
const told = new Set<string>()

/**
 * Tells of errors that no boundary sees: a click handler that throws, a promise that nobody waits for. The page goes on as
 * it is, so the person sees nothing; without this the module's team would not either.
 */
export function watchErrors(): void {
  addEventListener('error', (event) => tellOf(event.error, event.filename))
  addEventListener('unhandledrejection', (event) => tellOf(event.reason, ''))
}

/** Whose code it was is read from where the error was made. */
function tellOf(error: unknown, file: string): void {
  const isError = error instanceof Error
  const places = [...(isError ? (error.stack?.match(/https?:\/\/[^\s)]+/g) ?? []) : []), file]
  const moduleId = places.map(moduleOfScript).find((id) => id !== null)
  if (!moduleId) return
  const message = isError ? `${error.name}: ${error.message}` : String(error)
  const key = `${moduleId} ${location.pathname} ${message}`
  if (told.has(key)) return
  told.add(key)
  tell({ moduleId, stage: 'script', message })
}
