import { IdempotencyKey } from '@mc/server-kit'
import * as z from 'zod/mini'
import { Phase } from '../../model/dossiers/phase.ts'

/** What every step at a desk is told: which dossier, as the page saw it. */
export const ActInput = z.object({ dossierId: z.uuid(), revision: z.int(), idempotencyKey: IdempotencyKey })
export type ActInput = z.output<typeof ActInput>

/** The dossier after a step. */
export const Acted = z.object({ dossierId: z.uuid(), revision: z.int(), phase: Phase })
export type Acted = z.output<typeof Acted>
