import { federation } from '@module-federation/vite'
import react from '@vitejs/plugin-react'
import { defineConfig, type UserConfigFnObject } from 'vite'
import { withoutForeignWords } from './aria-words.ts'
import { federationLater, isFederation } from './federation-later.ts'
import { largeSharesApart } from './large-shares-apart.ts'
import { ownCopies } from './own-copies.ts'
import { portalManifest } from './portal-manifest.ts'
import { refreshRuntime } from './refresh-runtime.ts'
import { isFieldFile, isReactAria, isReactAriaDates, isShellFile, isSmallKitFile, sharedPackages } from './shared.ts'
import { styleIntegrity } from './style-integrity.ts'

/**
 * How the portal is built: for browsers (the host of the federation), for the gateway, which renders the same components to
 * HTML (`vite build --ssr`), and with React's development build for sessions with a developer's server (`--mode development`).
 */
export function portalConfig(): UserConfigFnObject {
  return defineConfig(({ isSsrBuild, mode }) => ({
    base: '/portal/',
    plugins: [
      react(),
      withoutForeignWords(),
      ...(isSsrBuild
        ? []
        : [
            ownCopies(),
            styleIntegrity(),
            federation({
              name: 'portal',
              remotes: {},
              shared: Object.fromEntries(sharedPackages().map(({ name, eager }) => [name, { singleton: true, eager, requiredVersion: '*' }])),
              experiments: { provideExternalRuntime: true },
              hostInitInjectLocation: 'entry',
              disableSnapshot: true,
              dts: false,
            }),
            largeSharesApart(),
            federationLater(),
            ...(mode === 'development' ? [refreshRuntime()] : []),
            portalManifest(),
          ]),
    ],
    build: isSsrBuild
      ? // One file, read whole when a gateway starts: a folder built anew beside it takes nothing away that it fetches later.
        { target: 'node24', outDir: 'dist-server', rolldownOptions: { output: { entryFileNames: 'render.js', codeSplitting: false } } }
      : { target: 'es2022', outDir: mode === 'development' ? 'dist-dev' : 'dist', manifest: true, modulePreload: { polyfill: false }, rolldownOptions: { input: { federation: './src/modules/start-federation.ts' }, output: { codeSplitting: { groups: [{ name: 'shell', test: isShellFile, priority: 3 }, { name: 'fields', test: isFieldFile, priority: 2 }, { name: 'kit', test: isSmallKitFile, priority: 2 }, { name: 'react-aria', test: isReactAria, priority: 2 }, { name: 'react-aria-dates', test: isReactAriaDates, priority: 1 }, { name: 'federation', test: isFederation, priority: 1 }] } } } },
    ssr: { noExternal: [/^@mc\//, 'wouter'] },
  })) as UserConfigFnObject
}
