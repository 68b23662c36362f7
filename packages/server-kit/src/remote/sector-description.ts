import * as z from 'zod/mini'
import type { AnySector } from '../sector/define-sector.ts'

/** What a sector's server does in the background, as it says of itself. */
export const SectorDescription = z.object({
  id: z.string(),
  events: z.array(z.string()),
  jobs: z.array(z.object({ name: z.string(), cron: z.optional(z.string()) })),
})
export type SectorDescription = z.infer<typeof SectorDescription>

/** What is said of a sector whose code is here. */
export function describeSector(sector: AnySector): SectorDescription {
  return {
    id: sector.id,
    events: Object.keys(sector.handlers ?? {}),
    jobs: (sector.jobs ?? []).map(({ name, cron }) => ({ name, ...(cron !== undefined && { cron }) })),
  }
}
