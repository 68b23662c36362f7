import * as z from 'zod/mini'

const NATIONAL = /^[1-6]\.\d{6}$/
const LOCAL = /^([1-6]\.\d{6})\.\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2}$/
const SERVICE = /^([1-6]\.\d{6})\.\d{2}$/

/** National code of a procedure (mã thủ tục hành chính), such as `3.000347`. */
export const ProcedureCode = z.string().check(z.regex(NATIONAL)).brand<'ProcedureCode'>()
export type ProcedureCode = z.output<typeof ProcedureCode>

/**
 * The national code in any form that it is written in: alone, with a province's tail (`2.000815.000.00.00.H55`), or with the
 * number of one service of the procedure (`1.004194.01`). Null when it is none.
 * @source the national procedures database
 */
export function nationalCode(text: string): ProcedureCode | null {
  const tidy = text.trim().toUpperCase()
  const code = NATIONAL.test(tidy) ? tidy : (LOCAL.exec(tidy)?.[1] ?? SERVICE.exec(tidy)?.[1])
  return code === undefined ? null : (code as ProcedureCode)
}
