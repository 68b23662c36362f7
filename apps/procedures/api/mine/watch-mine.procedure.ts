import { dossierTopic } from '@mc/dossier-store'
import * as z from 'zod/mini'
import { dossierOfMine } from '../dossiers/dossier-of-mine.query.ts'
import { procedureFor } from '../kit.ts'

/** Follows a dossier: its revision now, and each time that it changes. @throws DossierMissing */
export const watchMine = procedureFor('citizen')
  .input(z.object({ id: z.uuid() }))
  .subscription(async function* ({ ctx, input }): AsyncGenerator<{ revision: number }> {
    // Listening begins before the first look: what happens between the two is not missed.
    const changes = ctx.live(dossierTopic(input.id))[Symbol.asyncIterator]()
    for (let next = changes.next(); ; next = changes.next()) {
      const { row } = await dossierOfMine(ctx, input.id)
      yield { revision: row.revision }
      if ((await next).done) return
    }
  })
