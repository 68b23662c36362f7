import * as z from 'zod/mini'
import { ListedReason } from '../../model/desk/queue.ts'
import { REASONS } from '../../model/desk/reasons.ts'
import { procedureFor } from '../kit.ts'

/** Reasons to pick from when a dossier comes back. */
export const listReasons = procedureFor('one-stop.officer', 'agency.officer', 'agency.leader')
  .output(z.array(ListedReason))
  .query(() => [...REASONS])
