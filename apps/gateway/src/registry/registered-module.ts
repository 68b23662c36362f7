import type { ModuleManifest } from '@mc/module-kit'

/** A release that somebody is led to. */
export type RegisteredModule = {
  manifest: ModuleManifest
  /** Its files, each with its hash as browsers check it. */
  files: ReadonlyMap<string, { integrity: string }>
  /** Which pointer led to it. */
  channel: 'stable' | 'canary' | 'preview'
  /** The module is out of service: its pages say so, and its code is not loaded. */
  isStopped: boolean
  /** A developer's server that serves the module's code in place of the files; never in production. */
  devOrigin?: string
}

/** A release as a caller's channel leads to it. */
export function registeredModule(manifest: ModuleManifest, of: { channel: RegisteredModule['channel']; isStopped: boolean }): RegisteredModule {
  return { manifest, files: new Map(manifest.files.map(({ path, integrity }) => [path, { integrity }])), ...of }
}
