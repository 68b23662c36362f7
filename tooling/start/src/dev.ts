import { run as start } from './start.ts'

/** `npm run dev`. */
export const run = start
