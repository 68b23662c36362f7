import type { Session } from '@mc/dossier'
import type { DossierMoved } from '@mc/dossier-store'
import type { Text } from '../../model/dossiers/phase.ts'

/** What a person is told of a step: one short sentence, and about which procedure. */
export type StepNotice = { title: Text; text: Text; isUrgent?: boolean }

/** Letters of a notice's text. */
const TEXT_MAX = 600

/** The words for a step; null for steps that people are not told of one by one. */
export function stepNotice({ kind, code, procedureName, due, outcome, reason }: DossierMoved): StepNotice | null {
  const about = (vi = '', en = ''): Text => ({ vi: cut([procedureName.vi, vi].filter(Boolean).join('. ')), en: cut([procedureName.en, en].filter(Boolean).join('. ')) })
  switch (kind) {
    case 'submit':
      return { title: { vi: `Đã gửi hồ sơ ${code}`, en: `Dossier ${code} was sent` }, text: about() }
    case 'accept':
      return { title: { vi: `Hồ sơ ${code} đã được tiếp nhận, hẹn trả ${dayOf(due, 'vi')}`, en: `Dossier ${code} was received, due ${dayOf(due, 'en')}` }, text: about() }
    case 'ask-supplement':
      return { title: { vi: `Hồ sơ ${code} cần bổ sung`, en: `More is needed for dossier ${code}` }, text: about('Xem từng mục cần bổ sung trong hồ sơ', 'See in the dossier what is needed'), isUrgent: true }
    case 'refuse':
      return { title: { vi: `Hồ sơ ${code} không được tiếp nhận`, en: `Dossier ${code} was not received` }, text: about('Xem lý do trong hồ sơ', 'See the reasons in the dossier') }
    case 'reject':
      return { title: { vi: `Hồ sơ ${code} không được giải quyết`, en: `Dossier ${code} was decided against` }, text: about(reason ?? '', reason ?? '') }
    case 'sign':
      return outcome === 'rejected' ? null : { title: { vi: `Hồ sơ ${code} đã có kết quả`, en: `The result of dossier ${code} is ready` }, text: about() }
    default:
      return null
  }
}

function dayOf(due: Session | null, locale: 'vi' | 'en'): string {
  if (due === null) return locale === 'vi' ? 'sau' : 'later'
  const [year, month, day] = due.date.split('-')
  return `${day}/${month}/${year}`
}

function cut(text: string): string {
  const letters = [...text]
  return letters.length <= TEXT_MAX ? text : `${letters.slice(0, TEXT_MAX - 1).join('')}…`
}
