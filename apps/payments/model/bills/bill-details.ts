import * as z from 'zod/mini'

const Electricity = z.object({
  kind: z.literal('electricity'),
  /** Used in the period. */
  kwh: z.int().check(z.nonnegative()),
  meterFrom: z.int(),
  meterTo: z.int(),
  from: z.iso.date(),
  to: z.iso.date(),
})
const Water = z.object({
  kind: z.literal('water'),
  /** Cubic metres used in the period. */
  m3: z.int().check(z.nonnegative()),
  meterFrom: z.int(),
  meterTo: z.int(),
  from: z.iso.date(),
  to: z.iso.date(),
})
const Tuition = z.object({ kind: z.literal('tuition'), school: z.string(), schoolYear: z.string(), months: z.int() })
const Telecom = z.object({ kind: z.literal('telecom'), plan: z.string() })
const Hospital = z.object({ kind: z.literal('hospital'), visitOn: z.iso.date(), totalDong: z.string(), insuredDong: z.string() })

const Fee = z.object({ kind: z.literal('fee'), procedure: z.object({ vi: z.string(), en: z.string() }), charges: z.array(z.object({ name: z.object({ vi: z.string(), en: z.string() }), amountDong: z.string() })) })

/** What the provider says about how the sum came to be; kept with the bill as it was sent. */
export const BillDetails = z.discriminatedUnion('kind', [Electricity, Water, Tuition, Telecom, Hospital, Fee])
export type BillDetails = z.output<typeof BillDetails>
