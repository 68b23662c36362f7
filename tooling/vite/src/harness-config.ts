import react from '@vitejs/plugin-react'
import type { ProxyOptions, UserConfig } from 'vite'
import { moduleHarness } from './module-harness.ts'

/**
 * A module alone: `vite --mode harness` in its folder. Nothing is federated: the page brings React and the kit itself, and
 * the module runs in it as its own source, with hot reload.
 */
export function harnessConfig(id: string): UserConfig {
  const gateway = process.env['MC_DEV_PORTAL'] ?? 'http://localhost:4000'
  const forwarded: ProxyOptions = {
    target: gateway,
    changeOrigin: true,
    // The gateway takes writes from its own pages only; this page stands in for one of them.
    headers: { origin: gateway },
  }
  return {
    appType: 'custom',
    plugins: [react(), moduleHarness(id, gateway)],
    resolve: { dedupe: ['react', 'react-dom', 'wouter', '@tanstack/react-query'] },
    server: {
      strictPort: true,
      proxy: {
        '/api': forwarded,
        '/__harness/portal/': { ...forwarded, rewrite: (path) => path.replace('/__harness/portal', ''), configure: withoutPreloads },
      },
    },
    // Beside the federated server of the same module, whose bundled dependencies are others.
    cacheDir: 'node_modules/.vite-harness',
    optimizeDeps: { include: ['react', 'react-dom', 'react-dom/client', 'react/jsx-runtime', 'react/jsx-dev-runtime', '@mc/module-kit > @tanstack/react-query', '@mc/module-kit > @trpc/client', '@mc/module-kit > wouter', '@mc/module-kit > wouter/memory-location', 'storybook/test', 'zod/mini'] },
  }
}

/** The portal's HTML is read here for what it says, not shown: nothing it would need is fetched. */
const withoutPreloads: ProxyOptions['configure'] = (proxy) => {
  proxy.on('proxyRes', (answer) => delete answer.headers.link)
}
