import type { ListedReason } from './queue.ts'
import type * as z from 'zod/mini'

/**
 * Reasons that an officer may pick when a dossier comes back; each may be written on. Model data: a province sets its own.
 * @see Decree 118/2025/NĐ-CP: a refusal or supplement names what and why
 */
export const REASONS: readonly z.output<typeof ListedReason>[] = [
  { id: 'missing', text: { vi: 'Còn thiếu giấy tờ này', en: 'This paper is missing' } },
  { id: 'unreadable', text: { vi: 'Bản chụp mờ, không đọc được', en: 'The scan cannot be read' } },
  { id: 'expired', text: { vi: 'Giấy tờ đã hết hạn', en: 'The paper has expired' } },
  { id: 'not-certified', text: { vi: 'Cần bản sao có chứng thực hoặc bản chính', en: 'A certified copy or the original is needed' } },
  { id: 'does-not-match', text: { vi: 'Thông tin không khớp với cơ sở dữ liệu dân cư', en: 'It does not match the population register' } },
  { id: 'incomplete', text: { vi: 'Nội dung khai chưa đầy đủ', en: 'The declaration is incomplete' } },
  { id: 'wrong-form', text: { vi: 'Không đúng mẫu quy định', en: 'It is not the prescribed form' } },
  { id: 'wrong-office', text: { vi: 'Không thuộc thẩm quyền giải quyết của cơ quan này', en: 'Another authority is competent' } },
]
