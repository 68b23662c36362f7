import { router } from '../kit.ts'
import { findBill } from './find-bill.procedure.ts'
import { getCredit } from './get-credit.procedure.ts'
import { getSettled } from './get-settled.procedure.ts'
import { listSettled } from './list-settled.procedure.ts'
import { listSuspense } from './list-suspense.procedure.ts'
import { noteCredit } from './note-credit.procedure.ts'

export const deskRouter = router({ findBill, getCredit, getSettled, listSettled, listSuspense, noteCredit })
