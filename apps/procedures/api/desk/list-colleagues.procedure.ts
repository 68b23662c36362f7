import * as z from 'zod/mini'
import { Colleague } from '../../model/desk/desk-dossier.ts'
import { Text } from '../../model/dossiers/phase.ts'
import { WORK_ROLES } from '../../model/catalogue/agencies.ts'
import { officeNames } from '../dossiers/office-names.query.ts'
import { procedureFor } from '../kit.ts'
import { colleaguesOf } from './colleagues.query.ts'
import { myPlaces } from './my-places.ts'

/** Where the viewer works, and with whom: whom work may be given to. */
export const listColleagues = procedureFor('one-stop.officer', 'agency.officer', 'agency.leader')
  .output(z.array(z.object({ office: z.object({ code: z.string(), name: Text }), role: z.enum(WORK_ROLES), colleagues: z.array(Colleague) })))
  .query(({ ctx }) =>
    ctx.duty(async (trx) => {
      const places = myPlaces(ctx.viewer)
      const office = await officeNames(trx, places.map((place) => place.office))
      const found = []
      for (const place of places) found.push({ office: { code: place.office, name: office(place.office) }, role: place.role, colleagues: await colleaguesOf(trx, place) })
      return found
    }),
  )
