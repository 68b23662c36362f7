import { chromiumPath, launchFlags } from '@mc/tooling-browser'
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import { playwright } from '@vitest/browser-playwright'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Every story is a test: it renders, axe finds nothing, its `play` passes. The browser is unpacked before any worker starts. */
const launchOptions = { executablePath: await chromiumPath(), args: [...launchFlags] }

export default defineConfig({
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
