import * as z from 'zod/mini'
import { Text } from '../dossiers/phase.ts'

/** What was done, for whoever asks. @source Decree 224/2026/NĐ-CP, art. 19; Decision 766/QĐ-TTg */
export const Figures = z.object({
  sent: z.int(),
  sentOnline: z.int(),
  completed: z.int(),
  onTime: z.int(),
  late: z.int(),
  /** Whole working days from receipt to result, on average, to one decimal; null when none was completed. */
  averageDays: z.nullable(z.number()),
  /** From 1 to 5, to one decimal; null without ratings. */
  rating: z.nullable(z.number()),
  ratings: z.int(),
})
export type Figures = z.output<typeof Figures>

/** The figures of one office, commune or procedure. */
export const FiguresRow = z.extend(Figures, { key: z.string(), name: Text })
export type FiguresRow = z.output<typeof FiguresRow>

/** How figures are grouped. */
export const FiguresBy = z.enum(['office', 'commune', 'procedure', 'month'])
