import react from '@vitejs/plugin-react'
import { defineConfig, type UserConfigFnObject } from 'vite'
import { withoutForeignWords } from './aria-words.ts'
import { portalFiles } from './portal-files.ts'
import { portalManifest } from './portal-manifest.ts'
import { portalShares } from './portal-shares.ts'
import { refreshRuntime } from './refresh-runtime.ts'
import { styleIntegrity } from './style-integrity.ts'

/**
 * How the portal is built: for browsers (the host of the federation), for the gateway, which renders the same components to
 * HTML (`vite build --ssr`), and with React's development build for sessions with a developer's server (`--mode development`).
 */
export function portalConfig(): UserConfigFnObject {
  return defineConfig(({ isSsrBuild, mode }) => ({
    base: '/portal/',
    plugins: [react(), withoutForeignWords(), ...(isSsrBuild ? [] : [portalShares(), styleIntegrity(), ...(mode === 'development' ? [refreshRuntime()] : []), portalManifest()])],
    // The federation runtime is for browsers here, and its part that reads manifests is not used.
    define: isSsrBuild ? {} : { ENV_TARGET: '"web"', FEDERATION_OPTIMIZE_NO_SNAPSHOT_PLUGIN: 'true' },
    build: isSsrBuild
      ? // One file, read whole when a gateway starts: a folder built anew beside it takes nothing away that it fetches later.
        { target: 'node24', outDir: 'dist-server', rolldownOptions: { output: { entryFileNames: 'render.js', codeSplitting: false } } }
      : { target: 'es2022', outDir: mode === 'development' ? 'dist-dev' : 'dist', manifest: true, modulePreload: { polyfill: false }, rolldownOptions: { input: { main: './src/main.tsx' }, output: { codeSplitting: { groups: portalFiles() } } } },
    ssr: { noExternal: [/^@mc\//, 'wouter'] },
  })) as UserConfigFnObject
}
