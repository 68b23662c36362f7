import { publishedProcedures } from '@mc/dossier-store'
import { platformTables } from '@mc/server-kit'
import * as z from 'zod/mini'
import type { Text } from '../../model/dossiers/phase.ts'
import { FiguresBy, FiguresRow } from '../../model/figures/figures.ts'
import { officeNames } from '../dossiers/office-names.query.ts'
import { procedureFor, type SignedInContext } from '../kit.ts'
import { figuresOf } from './sum-figures.ts'
import { sumsBy } from './sums.query.ts'

/** Counts by office, commune, procedure or month: no person is in them. */
export const listStatistics = procedureFor('administrator', 'agency.leader')
  .input(
    z.object({
      by: FiguresBy,
      fromOn: z.iso.date(),
      toOn: z.iso.date(),
      procedureCode: z.optional(z.string().check(z.maxLength(20))),
      office: z.optional(z.string().check(z.maxLength(40))),
      communeCode: z.optional(z.string().check(z.maxLength(5))),
    }),
  )
  .output(z.array(FiguresRow))
  .query(async ({ ctx, input: { by, ...of } }) => {
    const rows = await sumsBy(ctx.public, by, of)
    const nameOf = await namesFor(ctx, by, rows.map(({ key }) => key))
    return rows.map((row) => ({ ...figuresOf(row), key: row.key, name: nameOf(row.key) }))
  })

async function namesFor(ctx: SignedInContext, by: z.output<typeof FiguresBy>, keys: readonly string[]): Promise<(key: string) => Text> {
  if (by === 'office') return officeNames(ctx.public, keys)
  if (by === 'month') return (key) => ({ vi: `${key.slice(5)}/${key.slice(0, 4)}`, en: key })
  const known = new Map<string, Text>()
  if (by === 'procedure') for (const { code, name } of await publishedProcedures(ctx.public, ctx.clock.today())) known.set(code, name)
  else for (const { code, kind, name } of await platformTables(ctx.public).selectFrom('platform.communes').select(['code', 'kind', 'name']).execute()) known.set(code, { vi: `${kind === 'phuong' ? 'Phường' : 'Xã'} ${name}`, en: name })
  return (key) => known.get(key) ?? { vi: key, en: key }
}
