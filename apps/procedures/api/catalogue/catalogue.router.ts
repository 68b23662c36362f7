import { router } from '../kit.ts'
import { getProcedure } from './get-procedure.procedure.ts'
import { listMisses } from './list-misses.procedure.ts'
import { listProcedures } from './list-procedures.procedure.ts'
import { noteMiss } from './note-miss.procedure.ts'
import { searchProcedures } from './search-procedures.procedure.ts'

/** What the province's offices do for people: public. */
export const catalogueRouter = router({ list: listProcedures, search: searchProcedures, get: getProcedure, noteMiss, listMisses })
