import { router } from '../kit.ts'
import { enterMark } from './enter-mark.procedure.ts'
import { getSheet } from './get-sheet.procedure.ts'
import { listClasses } from './list-classes.procedure.ts'
import { publishMarks } from './publish-marks.procedure.ts'

/** What teachers do. */
export const deskRouter = router({ listClasses, getSheet, enterMark, publishMarks })
