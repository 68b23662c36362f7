import * as z from 'zod/mini'
import { LEVELS } from '../marks/learning-result.rule.ts'
import { Term } from '../marks/mark.ts'

/** Letters of a remark: some three sentences. */
export const REMARK_MAX = 500

/** Conduct (kết quả rèn luyện) of one pupil in a term: a level and the class teacher's remark; either may be missing yet. */
export const ConductCell = z.object({
  level: z.nullable(z.enum(LEVELS)),
  remark: z.nullable(z.string()),
  /** Which entry of it this is; 0: never entered. */
  version: z.int(),
})
export type ConductCell = z.infer<typeof ConductCell>

export const ConductRow = z.extend(ConductCell, { citizenId: z.string(), name: z.string() })
export type ConductRow = z.infer<typeof ConductRow>

/** A class's conduct in one term, pupils in the order of their names. */
export const ConductSheet = z.object({ classId: z.string(), className: z.string(), school: z.string(), schoolYear: z.int(), term: Term, isOpen: z.boolean(), rows: z.array(ConductRow) })
export type ConductSheet = z.infer<typeof ConductSheet>

/**
 * What the class teacher enters. `version` is the entry they saw.
 * @source Circular 22/2021/TT-BGDĐT, art. 8: four levels a term, by the class teacher; art. 5: assessment by remarks
 */
export const ConductEntry = z.object({
  classId: z.uuid(),
  term: Term,
  citizenId: z.string().check(z.regex(/^\d{12}$/)),
  level: z.nullable(z.enum(LEVELS)),
  remark: z.pipe(z.string().check(z.trim(), z.normalize('NFC'), z.maxLength(REMARK_MAX)), z.transform((text: string) => text || null)),
  version: z.int().check(z.minimum(0)),
})
export type ConductEntry = z.output<typeof ConductEntry>
