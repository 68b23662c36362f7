import react from '@vitejs/plugin-react'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { nextRelease } from './next-release.ts'
import { portalManifest } from '../vite/src/portal-manifest.ts'

const portal = fileURLToPath(new URL('../../apps/portal/', import.meta.url))
const loader = fileURLToPath(new URL('src/one-bundle/load-module.ts', import.meta.url))

/**
 * The baseline of `page-load`: portal and modules as one build without federation, in apps/portal/dist-one. Serve it by a
 * gateway with `MC_PORTAL_DIST=dist-one`.
 */
export default defineConfig({
  root: portal,
  base: '/portal/',
  plugins: [
    { name: 'mc-one-bundle', enforce: 'pre', resolveId: (id: string) => (/\/load-module\.ts$/.test(id) && !id.includes('one-bundle') ? loader : null) },
    nextRelease(),
    react(),
    portalManifest(),
  ],
  build: { target: 'es2022', outDir: process.env['MC_ONE_OUT'] ?? 'dist-one', emptyOutDir: true, manifest: true, modulePreload: { polyfill: false }, rolldownOptions: { input: { main: './src/main.tsx' } } },
})
