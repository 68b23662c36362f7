import type { ModuleManifest } from '@mc/module-kit'
import * as z from 'zod'

const FILES_MAX = 500
const ROUTES_MAX = 200
const TEXT_MAX = 4_000

const text = z.object({ vi: z.string().max(TEXT_MAX), en: z.string().max(TEXT_MAX) })
const name = z.string().min(1).max(200)
const roles = z.array(name).max(50)

/** A module's id: what stands in addresses, so letters and hyphens only. */
export const ModuleId = z.string().regex(/^[a-z][a-z-]{0,39}$/, 'small letters and hyphens, at most 40')

/** A release's version: one part of an address. It never is `..`. */
export const ReleaseVersion = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/, 'letters, digits, dot, hyphen and underscore, at most 40, beginning with a letter or digit')

/**
 * `module.json` as the registry takes it. What it does not know is kept: a module built against a newer contract says more
 * than this, and a later gateway reads it.
 */
export const manifestSchema: z.ZodType<ModuleManifest> = z.looseObject({
  id: ModuleId,
  contract: z.int().positive(),
  version: ReleaseVersion,
  title: text,
  summary: text,
  icon: name,
  order: z.number(),
  entry: name,
  routes: z
    .array(
      z.looseObject({
        path: z.string().max(200),
        title: text,
        summary: text.optional(),
        roles,
        nav: z.enum(['citizen', 'desk']).optional(),
        isolated: z.literal(true).optional(),
        words: text.optional(),
      }),
    )
    .max(ROUTES_MAX),
  fills: z.array(z.looseObject({ slot: name, id: name, roles: roles.optional() })).max(ROUTES_MAX),
  files: z
    .array(z.object({ path: z.string().min(1).max(300), integrity: z.string().regex(/^sha384-[A-Za-z0-9+/]{64}$/), bytes: z.int().nonnegative() }))
    .min(1)
    .max(FILES_MAX),
  records: z.record(name, text),
  preload: z.array(name).max(FILES_MAX),
  pages: z.record(z.string().max(300), z.array(name).max(FILES_MAX)),
  shares: z.record(z.string().max(300), z.array(name).max(FILES_MAX)).optional(),
}) as unknown as z.ZodType<ModuleManifest>
