import { shortInstant } from '../dates/dates-in-words.ts'
import type { OfficialDocument } from '../document/official-document.ts'
import { applicantFacts, formOf, type FormFacts } from './form-facts.ts'

/** One step of a dossier's way: who gave it to whom, when, and until when it was due. */
export type ControlStep = { office: string; person: string; receivedAt: Date; due: string; doneAt: Date | null; outcome: 'early' | 'on-time' | 'late' | 'open'; note?: string }

const OUTCOMES = { early: 'Trước hạn', 'on-time': 'Đúng hạn', late: 'Quá hạn', open: 'Đang xử lý' } as const

/**
 * Form 06: the control slip, with every hand that a dossier went through.
 * @source Circular 03/2025/TT-VPCP, form 06 (the wording here is a model)
 */
export function controlForm(facts: FormFacts & { steps: readonly ControlStep[] }): OfficialDocument {
  return formOf(facts, {
    kind: 'Phiếu kiểm soát quá trình giải quyết hồ sơ',
    body: [
      applicantFacts(facts),
      {
        kind: 'table',
        caption: 'Các bước giải quyết hồ sơ',
        head: ['Cơ quan, người xử lý', 'Nhận lúc', 'Hạn', 'Xong lúc', 'Kết quả'],
        widths: [0.32, 0.18, 0.16, 0.18, 0.16],
        rows: facts.steps.map(({ office, person, receivedAt, due, doneAt, outcome, note }) => [
          `${office}: ${person}`,
          shortInstant(receivedAt),
          due,
          doneAt ? shortInstant(doneAt) : '',
          [OUTCOMES[outcome], note].filter((part) => part).join('. '),
        ]),
      },
    ],
    signers: [],
    recipients: [],
  })
}
