import { chromiumPath, launchFlags } from '@mc/tooling-browser'
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import { playwright } from '@vitest/browser-playwright'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Every story is a test: it renders, axe finds nothing, its `play` passes. The browser is unpacked before any worker starts. */
const launchOptions = { executablePath: await chromiumPath(), args: [...launchFlags] }

export default defineConfig({
  optimizeDeps: {
    // All that pages import is bundled before the first story runs: a dependency found later makes Vite bundle anew and load
    // the page again, with a second React in it ("Cannot read properties of null (reading 'useEffect')").
    include: [
      'react',
      'react-dom',
      'react-dom/client',
      'react/jsx-runtime',
      'react/jsx-dev-runtime',
      '@mc/module-kit > @tanstack/react-query',
      '@mc/module-kit > @trpc/client',
      '@mc/module-kit > @trpc/server/observable',
      '@mc/module-kit > wouter',
      '@mc/module-kit > wouter/memory-location',
      '@mc/ui > d3-geo',
      '@mc/ui > d3-scale',
      '@mc/ui > d3-shape',
      '@mc/ui > jsqr',
      '@mc/ui > pdfjs-dist/legacy/build/pdf.mjs',
      '@mc/ui > pdfjs-dist/legacy/build/pdf.worker.mjs',
      '@mc/ui > uqr',
      '@mc/ui > @internationalized/date',
      ...['Autocomplete', 'Button', 'Calendar', 'ComboBox', 'Dialog', 'I18nProvider', 'Input', 'ListBox', 'Menu', 'Popover', 'RangeCalendar', 'TextField'].map((name) => `@mc/ui > react-aria-components/${name}`),
      '@mc/ui > @mc/identity > zod/mini',
      '@mc/dossier > @cfworker/json-schema',
    ],
  },
  resolve: { dedupe: ['react', 'react-dom'] },
  plugins: [storybookTest({ configDir: fileURLToPath(new URL('.storybook', import.meta.url)) })],
  test: {
    name: 'stories',
    // One page for all stories of a worker: 23 s of CPU against 32 for thirty stories.
    isolate: false,
    testTimeout: 30_000,
    browser: {
      enabled: true,
      headless: true,
      provider: playwright({ launchOptions, contextOptions: { locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' } }),
      instances: [{ browser: 'chromium' }],
      viewport: { width: 1280, height: 800 },
      screenshotFailures: false,
    },
  },
})
