import { router } from '../kit.ts'
import { complain } from './complain.procedure.ts'
import { getMine } from './get-mine.procedure.ts'
import { listMine } from './list-mine.procedure.ts'
import { rate } from './rate.procedure.ts'
import { readPaper } from './read-paper.procedure.ts'
import { supply } from './supply.procedure.ts'
import { watchMine } from './watch-mine.procedure.ts'
import { withdraw } from './withdraw.procedure.ts'

/** Dossiers, from their applicant's side. */
export const mineRouter = router({ list: listMine, get: getMine, watch: watchMine, supply, withdraw, rate, complain, readPaper })
