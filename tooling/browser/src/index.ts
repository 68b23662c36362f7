export { chromiumPath } from './chromium-path.ts'
export { launchFlags } from './launch-flags.ts'
