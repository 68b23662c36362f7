import { Procedure } from '@mc/dossier'
import * as z from 'zod/mini'
import { Answers } from '../apply/draft.ts'
import { DossierPaper } from '../dossiers/paper.ts'

/** A person at the counter, as the register has them. */
export const CounterPerson = z.object({ citizenId: z.string(), name: z.string(), birthDate: z.string(), communeCode: z.string(), phone: z.nullable(z.string()) })
export type CounterPerson = z.output<typeof CounterPerson>

/** A dossier that an officer writes for somebody present: with the form, and the answers the register had. */
export const CounterDraft = z.object({ id: z.uuid(), revision: z.int(), procedure: Procedure, person: CounterPerson, answers: Answers, papers: z.array(DossierPaper), phone: z.nullable(z.string()) })
export type CounterDraft = z.output<typeof CounterDraft>

/** What the receipt at a counter says: its code is what a QR leads to. */
export const CounterReceipt = z.object({ id: z.uuid(), revision: z.int(), code: z.string() })
