import type { Draft, DraftSummary, Person, Readiness } from '../../model/apply/draft.ts'
import type { Correction } from '../../model/corrections/correction.ts'
import type { DossierPaper } from '../../model/dossiers/paper.ts'
import type { Dossier, DossierSummary } from '../../model/mine/dossier.ts'
import type { TrackedDossier } from '../../model/track/tracked-dossier.ts'
import { procedures } from './samples.ts'

const id = (number: number) => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`
const text = (vi: string, en: string) => ({ vi, en })

export const FATHER: Person = { citizenId: '019085000017', name: 'Nguyễn Văn Hùng', isMe: true }
export const people: Person[] = [FATHER, { citizenId: '019317000042', name: 'Nguyễn Ngọc Hà', isMe: false }]

const office = text('Trung tâm Phục vụ hành chính công phường Phan Đình Phùng', 'Public service centre of Phan Đình Phùng ward')
const police = text('Phòng Cảnh sát giao thông', 'Traffic police')
const healthDepartment = text('Sở Y tế', 'Department of Health')

export const certificate: DossierPaper = { id: id(9), paper: 'health-certificate', fileName: 'Giấy khám sức khỏe.pdf', mediaType: 'application/pdf', bytes: 240_000, origin: 'upload', addedAt: '2026-11-25T02:00:00Z' }

export const answers = {
  origin: 'vietnam', reason: 'expiring', licenceNumber: '190123456789', classes: ['A1', 'B2'], expiresOn: '2027-01-15', newClass: 'B',
  fullName: 'Nguyễn Văn Hùng', citizenId: '019085000017', birthDate: '1985-03-12', home: { province: '19', commune: '05443', street: 'Số 12, tổ 5' }, phone: '+84912345678', delivery: 'office',
}

const fee = { charges: [{ id: 'card', name: text('Lệ phí cấp giấy phép lái xe', 'Licence fee'), amountDong: '135000' }], totalDong: '135000' }

export const draft: Draft = {
  id: id(1), revision: 3, procedure: procedures.licence, person: FATHER, answers, papers: [certificate], phone: '+84912345678', fee, changedAt: '2026-11-25T02:30:00Z',
  sources: { fullName: 'population.name', citizenId: 'population.citizen-id', birthDate: 'population.birth-date' },
}
export const begunDraft: Draft = { ...draft, answers: { fullName: answers.fullName }, papers: [], sources: { fullName: 'population.name' } }
export const permitDraft: Draft = { ...draft, procedure: procedures.permit, answers: { kinds: ['goods'], vehicles: [{ plate: '20C12345', use: 'goods', tonnes: 3.5, madeIn: 2021, right: 'own' }, { plate: '20C67890', use: 'goods' }] }, papers: [], sources: {} }
export const drafts: DraftSummary[] = [{ id: id(1), procedure: { code: '3.000347', name: procedures.licence.name }, person: FATHER, changedAt: draft.changedAt }]

export const ready: Readiness = { faults: [], missingPapers: [], needsPhone: false, needsLevel2: false, canSend: true, fee }
export const notReady: Readiness = { ...ready, faults: [{ path: '/licenceNumber', keyword: 'required' }], missingPapers: ['passport'], canSend: false }

export const communes = [{ code: '05443', kind: 'phuong', name: 'Phan Đình Phùng' }, { code: '05482', kind: 'phuong', name: 'Quan Triều' }, { code: '05569', kind: 'xa', name: 'Định Hóa' }]

export const summary: DossierSummary = {
  id: id(2), code: 'H55.05.443-261120-0007', procedure: { code: '3.000347', name: procedures.licence.name }, person: FATHER, phase: 'processing', hold: null, decision: null, sentAt: '2026-11-20T03:00:00Z',
  due: { date: '2026-11-30', half: 'morning' }, isLate: false, endedAt: null, feeState: 'paid', feeDong: '135000', toDo: null,
}
export const list: DossierSummary[] = [
  summary,
  { ...summary, id: id(3), code: 'H55.05.443-261118-0011', procedure: { code: '1.001193', name: procedures.birth.name }, person: people[1]!, phase: 'incomplete', due: null, feeState: 'none', feeDong: '0', toDo: 'supply' },
  { ...summary, id: id(4), code: 'H55.19-261110-0002', feeState: 'asked', phase: 'submitted', due: null, toDo: 'pay' },
  { ...summary, id: id(5), code: 'H55.19-261001-0044', phase: 'returned', due: null, endedAt: '2026-10-08T03:00:00Z', toDo: 'rate', decision: { outcome: 'approved' } },
]

const entry = { office: null, actorName: null, work: null, faults: [], reason: null }
export const dossier: Dossier = {
  ...summary, revision: 4, channel: 'online', reception: office, definition: procedures.licence, answers, sources: draft.sources, papers: [certificate], fee, phone: '+84912345678',
  timeline: [
    { ...entry, seq: 1, at: '2026-11-20T03:00:00Z', kind: 'submit' },
    { ...entry, seq: 2, at: '2026-11-20T04:10:00Z', kind: 'accept', office, actorName: 'Trần Thị Thu' },
    { ...entry, seq: 3, at: '2026-11-23T02:00:00Z', kind: 'finish-task', office: healthDepartment, actorName: 'Lê Minh', work: text('Xác nhận giấy khám sức khỏe', 'Confirm the health certificate') },
  ],
  holders: [{ office: police, work: text('Đối chiếu sổ gốc và vi phạm', 'Compare with the register and offences'), until: { date: '2026-11-25', half: 'afternoon' } }],
  faults: [], documents: [], canWithdraw: true, canSupply: false, canRate: false, rating: null, complaints: [],
}
export const sentDossier: Dossier = { ...dossier, phase: 'submitted', due: null, feeState: 'asked', toDo: 'pay', timeline: dossier.timeline.slice(0, 1), holders: [{ office, work: text('Tiếp nhận', 'Reception'), until: null }] }
export const incompleteDossier: Dossier = {
  ...dossier, phase: 'incomplete', due: null, canSupply: true, toDo: 'supply', holders: [],
  faults: [{ item: 'health-certificate', reason: 'Giấy khám đã quá 12 tháng' }, { item: 'licenceNumber', reason: 'Số không khớp sổ gốc' }],
  timeline: [...dossier.timeline.slice(0, 1), { ...entry, seq: 2, at: '2026-11-20T04:10:00Z', kind: 'ask-supplement', office, actorName: 'Trần Thị Thu', faults: [{ item: 'health-certificate', reason: 'Giấy khám đã quá 12 tháng' }] }],
}
export const lateDossier: Dossier = { ...dossier, isLate: true, due: { date: '2026-11-23', half: 'afternoon' } }
export const readyDossier: Dossier = { ...dossier, phase: 'ready', due: null, holders: [], canWithdraw: false, toDo: 'fetch' }
export const returnedDossier: Dossier = {
  ...dossier, phase: 'returned', due: null, holders: [], canWithdraw: false, canRate: true, endedAt: '2026-11-24T09:00:00Z', toDo: 'rate',
  complaints: [{ id: id(7), text: 'Chờ ở quầy quá lâu.', at: '2026-11-24T10:00:00Z', answer: 'Xin lỗi vì đã để chờ. Quầy đã có thêm người.', answeredAt: '2026-11-25T01:00:00Z' }],
}

export const tracked: TrackedDossier = {
  code: summary.code, procedureName: procedures.licence.name, phase: 'processing', hold: null, sentAt: summary.sentAt, due: summary.due, isLate: false, holders: dossier.holders,
  steps: dossier.timeline.map(({ seq, at, kind, office: by }) => ({ seq, at, kind, office: by })),
}

export const correction: Correction = {
  id: id(8), source: 'population.name', label: text('Họ, chữ đệm và tên', 'Full name'), valueShown: 'Nguyễn Văn Hùng', valueRight: 'Nguyễn Văn Hưng', note: null,
  owner: text('Công an cấp xã', 'Police of the commune'), askedAt: '2026-11-25T03:00:00Z', dueOn: '2026-12-05', answeredAt: null, answer: null,
}
