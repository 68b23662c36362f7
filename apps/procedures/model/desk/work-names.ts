import type { Text } from '../dossiers/phase.ts'
import type { WorkKind } from './queue.ts'

/** What the work around an agency's own tasks is called. */
export const WORK_NAMES: Readonly<Record<Exclude<WorkKind, 'task'>, Text>> = {
  reception: { vi: 'Tiếp nhận hồ sơ', en: 'Receiving the dossier' },
  approval: { vi: 'Duyệt kết quả', en: 'Deciding' },
  signing: { vi: 'Ký kết quả', en: 'Signing the result' },
  'hand-over': { vi: 'Trả kết quả', en: 'Handing over the result' },
}
