import { availableParallelism } from 'node:os'

/**
 * Flags for a Chromium of tests and measurements: it asks nothing of the network by itself, runs as root too, and draws
 * the same letters on every machine. `--single-process` is left out on purpose: one crash would take all pages with it.
 */
export const launchFlags: readonly string[] = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  // With a page a core, more raster threads only fight over it.
  `--num-raster-threads=${Math.min(2, availableParallelism())}`,
]
