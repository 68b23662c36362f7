import { defineConfig } from 'vitest/config'

const outside = ['**/node_modules/**', '**/dist/**', '**/.data/**', '**/storybook-static/**']

/** Two projects by suffix: `unit` needs nothing but Node; `db` runs against a real PostgreSQL 18 shared by its files. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['{packages,apps,tooling}/**/*.test.{ts,tsx}'],
          exclude: [...outside, '**/*.db.test.*', '**/*.browser.test.*', '**/*.stories.*'],
        },
      },
      {
        test: {
          name: 'db',
          environment: 'node',
          include: ['{packages,apps,tooling}/**/*.db.test.ts'],
          exclude: outside,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
          globalSetup: ['packages/db/src/testing/stop-test-server.setup.ts'],
        },
      },
    ],
  },
})
