import { federation } from '@module-federation/vite'
import react from '@vitejs/plugin-react'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { nextRelease } from './next-release.ts'
import { stockShared } from './src/stock/stock-shared.ts'

const id = process.env['MC_STOCK_MODULE'] ?? 'health'

/** A module as the plugin's own documentation sets one up: a manifest that browsers fetch, shares of its own as a fallback. */
export default defineConfig({
  root: fileURLToPath(new URL(`../../apps/${id}/`, import.meta.url)),
  base: `/stock/${id}/`,
  plugins: [nextRelease(), react(), federation({ name: id, filename: 'remoteEntry.js', manifest: true, exposes: { './module': './module.ts' }, shared: stockShared(), dts: false })],
  build: { target: 'es2022', outDir: process.env['MC_STOCK_OUT'] ?? 'dist-stock', emptyOutDir: true, rolldownOptions: { input: { module: './module.ts' } } },
})
