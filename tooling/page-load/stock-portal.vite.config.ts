import { federation } from '@module-federation/vite'
import react from '@vitejs/plugin-react'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { portalManifest } from '../vite/src/portal-manifest.ts'
import { MODULES, stockShared } from './src/stock/stock-shared.ts'

const loader = fileURLToPath(new URL('src/stock/load-module.ts', import.meta.url))

/** The portal as a host that the plugin's own documentation sets up, in apps/portal/dist-stock. Nothing is started ahead. */
export default defineConfig({
  root: fileURLToPath(new URL('../../apps/portal/', import.meta.url)),
  base: '/portal/',
  plugins: [
    { name: 'mc-stock', enforce: 'pre', resolveId: (id: string) => (/\/load-module\.ts$/.test(id) && !id.includes('/stock/') ? loader : null) },
    react(),
    federation({
      name: 'portal',
      remotes: Object.fromEntries(MODULES.map((id) => [id, { type: 'module', name: id, entry: `/stock/${id}/mf-manifest.json` }])),
      shared: stockShared(),
      dts: false,
    }),
    portalManifest(),
  ],
  build: { target: 'es2022', outDir: process.env['MC_STOCK_OUT'] ?? 'dist-stock', emptyOutDir: true, manifest: true, rolldownOptions: { input: { main: './src/main.tsx' } } },
})
