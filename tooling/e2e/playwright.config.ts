import { defineConfig } from '@playwright/test'
import { chromiumPath, launchFlags } from '@mc/tooling-browser'
import { fileURLToPath } from 'node:url'

/** Copies of the project that other checks make are not the project; in such a copy, its own journeys are. */
const COPIES = `${fileURLToPath(new URL('../../.data/', import.meta.url))}**`
/** One stops and swaps a module that other journeys use, one ends the gateways. */
const ALONE = ['**/tooling/e2e/specs/release.spec.ts', '**/tooling/e2e/specs/rolling-restart.spec.ts']

/**
 * The journeys, in a phone-sized and a desktop-sized Chromium, against a portal that is already running at `MC_E2E_URL`
 * (`npm test` starts one of its own; see tooling/start/src/test.ts).
 */
export default defineConfig({
  testDir: '../..',
  testMatch: ['apps/*/e2e/**/*.spec.ts', 'tooling/e2e/specs/**/*.spec.ts'],
  testIgnore: COPIES,
  outputDir: '../../test-results',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  fullyParallel: false,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  reporter: [['list']],
  use: {
    baseURL: process.env['MC_E2E_URL'] ?? 'http://localhost:4000',
    timezoneId: 'Asia/Ho_Chi_Minh',
    locale: 'vi-VN',
    // Most journeys watch or change what travels, which a worker would hide; offline.spec.ts lets it in.
    serviceWorkers: 'block',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: await chromiumPath(), args: [...launchFlags] },
  },
  projects: [
    { name: 'phone', testIgnore: [COPIES, ...ALONE], use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } },
    { name: 'desktop', testIgnore: [COPIES, ...ALONE], use: { viewport: { width: 1280, height: 800 } } },
    // After all others, one after the other; alone: `playwright test --project=releases --no-deps`.
    { name: 'releases', testMatch: ALONE[0]!, dependencies: ['phone', 'desktop'], use: { viewport: { width: 1280, height: 800 } } },
    { name: 'restarts', testMatch: ALONE[1]!, dependencies: ['releases'], use: { viewport: { width: 1280, height: 800 } } },
  ],
})
