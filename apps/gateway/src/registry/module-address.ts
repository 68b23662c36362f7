import type { RegisteredModule } from './registered-module.ts'

/** Address of a module's file. It contains the version, so what it answers never changes. */
export function moduleAddress({ manifest }: RegisteredModule, path: string): string {
  return `/modules/${manifest.id}/${manifest.version}/${path}`
}
