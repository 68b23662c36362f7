import * as z from 'zod/mini'

/** What a bill is for. */
export const BILL_KINDS = ['electricity', 'water', 'tuition', 'telecom', 'hospital', 'fee'] as const

export const BillKind = z.enum(BILL_KINDS)
export type BillKind = z.output<typeof BillKind>
