import { federation } from '@module-federation/vite'
import react from '@vitejs/plugin-react'
import { defineConfig, type UserConfigFnObject } from 'vite'
import { calledApi } from './called-api.ts'
import { fewFiles } from './few-files.ts'
import { harnessConfig } from './harness-config.ts'
import { moduleManifest } from './module-manifest.ts'
import { ownStyles } from './own-styles.ts'
import { sharedPackages, sharesOf } from './shared.ts'
import { styleIntegrity } from './style-integrity.ts'
import { wholeShares } from './whole-shares.ts'

/**
 * How a sector's module is built: a remote whose only face is `./module`, with everything shared taken from the portal.
 * In the mode `harness` it is served alone instead (harness-config.ts).
 * @param id the module's id, also the name of its folder in `apps/`
 */
export function moduleConfig(id: string): UserConfigFnObject {
  return defineConfig(({ command, mode }) => (mode === 'harness' ? harnessConfig(id) : {
    base: './',
    plugins: [
      react(command === 'serve' ? { reactRefreshHost: process.env['MC_DEV_PORTAL'] ?? 'http://localhost:4000' } : {}),
      wholeShares(id),
      federation({
        name: id,
        filename: 'remoteEntry.js',
        exposes: { './module': './module.ts' },
        shared: Object.fromEntries((command === 'serve' ? sharedPackages().map(({ name }) => name) : sharesOf(id)).map((name) => [name, { singleton: true, import: false, requiredVersion: '*' }])),
        experiments: { externalRuntime: true },
        disableSnapshot: true,
        dts: false,
        dev: { remoteHmr: true },
      }),
      styleIntegrity(),
      ownStyles(),
      calledApi(id),
      moduleManifest(id),
    ],
    build: {
      target: 'es2022',
      manifest: true,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: { module: './module.ts' }, output: { chunkFileNames: shortName, codeSplitting: { groups: fewFiles(id) } } },
    },
    // Under `npm run dev` the module's pages run inside the portal, so its addresses are those of its own server.
    server: { strictPort: true, cors: true, origin: process.env['MC_DEV_ORIGIN'], hmr: { host: 'localhost' } },
  })) as UserConfigFnObject
}

/** Federation's own chunks have names of a hundred letters, which every preload header would carry. */
function shortName({ name }: { name: string }): string {
  return name.startsWith('_virtual') ? 'assets/[hash].js' : 'assets/[name]-[hash].js'
}
