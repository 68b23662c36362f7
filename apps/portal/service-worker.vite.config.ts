import { defineConfig } from 'vite'

/** The service worker: one file of its own, beside the portal's build, at an address that never changes. */
export default defineConfig({
  publicDir: false,
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: false,
    modulePreload: false,
    rolldownOptions: { input: './src/service-worker/service-worker.ts', output: { entryFileNames: 'service-worker.js', format: 'iife' } },
  },
})
