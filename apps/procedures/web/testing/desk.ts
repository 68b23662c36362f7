import type { DeskDossier } from '../../model/desk/desk-dossier.ts'
import type { QueueCounts, QueuePage, QueueRow } from '../../model/desk/queue.ts'
import type { OpenComplaint, StandIn } from '../../model/desk/stand-in.ts'
import { REASONS } from '../../model/desk/reasons.ts'
import { dossier } from './dossiers.ts'
import { procedures, summaries } from './samples.ts'

const id = (number: number) => `00000000-0000-7000-9000-${String(number).padStart(12, '0')}`
const text = (vi: string, en: string) => ({ vi, en })

const centre = { code: 'HCC-05443', name: text('Trung tâm Phục vụ hành chính công phường Phan Đình Phùng', 'Public service centre of Phan Đình Phùng ward') }
const police = { code: 'CSGT-19', name: text('Phòng Cảnh sát giao thông, Công an tỉnh', 'Traffic police of the province') }
const healthDepartment = { code: 'SYT-19', name: text('Sở Y tế', 'Department of Health') }
const licence = { code: procedures.licence.code, name: procedures.licence.name }
const birth = { code: procedures.birth.code, name: procedures.birth.name }
const thu = { personId: '019182000080', name: 'Trần Thị Thu', isMe: true }

/** A row of a queue. */
export function aQueueRow(part: Partial<QueueRow> = {}): QueueRow {
  return {
    taskId: id(1), dossierId: id(101), revision: 1, code: 'H55.05.443-261124-0007', procedure: licence, applicantName: 'Nguyễn Văn Hùng', kind: 'reception', work: text('Tiếp nhận hồ sơ', 'Receiving the dossier'),
    office: centre, phase: 'submitted', hold: null, due: { date: '2026-11-26', half: 'morning' }, colour: 'yellow', sessionsLeft: 3, dossierDue: null, channel: 'online', sentAt: '2026-11-24T03:00:00Z', feeState: 'paid', assignee: null,
    ...part,
  }
}

export const receptionQueue: QueuePage = {
  hasMore: true,
  rows: [
    aQueueRow({ due: { date: '2026-11-23', half: 'afternoon' }, colour: 'overdue', sessionsLeft: -1 }),
    aQueueRow({ taskId: id(2), dossierId: id(102), code: 'H55.05.443-261125-0001', procedure: birth, applicantName: 'Lương Thị Mai', due: { date: '2026-11-25', half: 'afternoon' }, colour: 'red', sessionsLeft: 2, channel: 'counter', feeState: 'none', assignee: thu }),
    aQueueRow({ taskId: id(3), dossierId: id(103), code: 'H55.05.443-261125-0002', applicantName: 'Đàm Quang Trung', feeState: 'asked' }),
    aQueueRow({ taskId: id(4), dossierId: id(104), code: 'H55.05.443-261125-0003', applicantName: 'Hoàng Thị Ngân', due: { date: '2026-11-30', half: 'morning' }, colour: 'green', sessionsLeft: 7 }),
  ],
}
export const approvalQueue: QueuePage = {
  hasMore: false,
  rows: [
    aQueueRow({ kind: 'approval', work: text('Duyệt kết quả', 'Deciding'), office: police, phase: 'deciding', code: 'H55.05.443-261120-0003', revision: 5, colour: 'red', sessionsLeft: 1, due: { date: '2026-11-25', half: 'morning' } }),
    aQueueRow({ taskId: id(2), dossierId: id(102), kind: 'approval', work: text('Duyệt kết quả', 'Deciding'), office: police, phase: 'deciding', code: 'H55.05.443-261120-0009', applicantName: 'Vi Thị Lan', revision: 5 }),
    aQueueRow({ taskId: id(3), dossierId: id(103), kind: 'approval', work: text('Duyệt kết quả', 'Deciding'), office: police, phase: 'deciding', hold: 'other-agency', due: null, colour: 'waiting', sessionsLeft: null, code: 'H55.05.443-261119-0031', applicantName: 'Dương Văn Khải', revision: 4 }),
  ],
}
export const counts: QueueCounts = { kinds: { reception: 4, task: 0, approval: 3, signing: 1, 'hand-over': 2 }, colours: { overdue: 1, red: 1, yellow: 1, green: 6, waiting: 1 }, mine: 1 }

/** What every story of a desk answers. */
export const deskAnswers = { 'desk.counts': counts, 'catalogue.list': summaries, 'desk.colleagues': [{ office: centre, role: 'one-stop.officer', colleagues: [{ personId: '019190000901', name: 'Ma Thị Hạnh', openTasks: 5 }] }], 'desk.reasons': [...REASONS] }

export const submittedDossier: DeskDossier = {
  ...dossier, phase: 'submitted', due: null, holders: [], timeline: dossier.timeline.slice(0, 1), person: { ...dossier.person, isMe: false },
  colour: 'yellow', sessionsLeft: 3, actions: ['accept', 'ask-supplement', 'refuse'],
  tasks: [{ taskId: id(1), kind: 'reception', task: '@reception', work: text('Tiếp nhận hồ sơ', 'Receiving the dossier'), office: centre, openedAt: '2026-11-24T03:00:00Z', doneAt: null, due: { date: '2026-11-26', half: 'morning' }, assignee: null, isMine: true }],
  comments: [],
}
const received = { ...submittedDossier.tasks[0]!, doneAt: '2026-11-24T04:00:00Z', assignee: thu, isMine: false }
export const processingDossier: DeskDossier = {
  ...dossier, person: { ...dossier.person, isMe: false }, colour: 'red', sessionsLeft: 2, actions: ['finish-task', 'ask-supplement', 'hold'],
  tasks: [
    received,
    { ...received, taskId: id(5), kind: 'task', task: 'check', work: text('Đối chiếu sổ gốc và vi phạm', 'Compare with the register and offences'), office: police, doneAt: null, due: { date: '2026-11-25', half: 'afternoon' }, assignee: { personId: '019084000166', name: 'Hà Văn Tùng', isMe: true }, isMine: true },
    { ...received, taskId: id(6), kind: 'task', task: 'health', work: text('Xác nhận giấy khám sức khỏe', 'Confirm the health certificate'), office: healthDepartment, doneAt: '2026-11-24T09:00:00Z', assignee: { personId: '019186000178', name: 'Ngô Thị Bích Vân', isMe: false } },
  ],
  comments: [{ id: id(9), authorName: 'Ngô Thị Bích Vân', office: healthDepartment.name, text: 'Giấy khám đúng của bệnh viện, đã đối chiếu.', at: '2026-11-24T09:01:00Z' }],
}
const atLeader = { ...received, taskId: id(7), kind: 'approval' as const, task: '@approval', work: text('Duyệt kết quả', 'Deciding'), office: police, doneAt: null, due: { date: '2026-11-27', half: 'morning' as const }, assignee: null, isMine: true }
export const decidingDossier: DeskDossier = { ...processingDossier, phase: 'deciding', actions: ['approve', 'reject', 'send-back', 'hold'], tasks: [received, atLeader], colour: 'green', sessionsLeft: 5 }
export const signingDossier: DeskDossier = { ...decidingDossier, phase: 'signing', decision: { outcome: 'approved' }, actions: ['sign', 'send-back'], tasks: [received, { ...atLeader, kind: 'signing', task: '@signing', work: text('Ký kết quả', 'Signing the result') }] }
export const readyDeskDossier: DeskDossier = {
  ...signingDossier, phase: 'ready', due: null, colour: 'waiting', sessionsLeft: null, actions: ['hand-over'], tasks: [{ ...received, kind: 'hand-over', task: '@hand-over', work: text('Trả kết quả', 'Handing over the result'), doneAt: null, assignee: null, isMine: true }],
  documents: [{ id: id(11), form: 'receipt', at: '2026-11-24T04:00:00Z', hasFile: false, isSigned: false }, { id: id(12), form: 'result', at: '2026-11-25T01:00:00Z', hasFile: true, isSigned: true }],
}

export const standIns: StandIn[] = [
  { id: id(21), office: centre, absent: thu, standIn: { personId: '019190000901', name: 'Ma Thị Hạnh', isMe: false }, fromOn: '2026-11-30', toOn: '2026-12-04' },
  { id: id(22), office: centre, absent: { personId: '019190000901', name: 'Ma Thị Hạnh', isMe: false }, standIn: thu, fromOn: '2026-12-21', toOn: '2026-12-21' },
]
export const complaints: OpenComplaint[] = [{ id: id(31), dossierId: id(101), code: 'H55.05.443-261110-0002', applicantName: 'Nguyễn Văn Hùng', text: 'Đã quá ngày hẹn hai hôm mà chưa thấy báo.', at: '2026-11-23T03:00:00Z' }]
