import { fileURLToPath } from 'node:url'

/** The workspace's root folder, with a slash at its end. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

/** Releases and kits of served contract versions, kept as they went out. */
export const KEPT = fileURLToPath(new URL('../kept/', import.meta.url))
