import type { Text } from '@mc/i18n'

/** Every subject by its code, with its name. */
export const SUBJECTS = {
  'ngu-van': { vi: 'Ngữ văn', en: 'Literature' },
  'toan': { vi: 'Toán', en: 'Mathematics' },
  'ngoai-ngu': { vi: 'Ngoại ngữ', en: 'Foreign language' },
  'gdcd': { vi: 'Giáo dục công dân', en: 'Civic education' },
  'ls-dl': { vi: 'Lịch sử và Địa lí', en: 'History and geography' },
  'khtn': { vi: 'Khoa học tự nhiên', en: 'Natural science' },
  'cong-nghe': { vi: 'Công nghệ', en: 'Technology' },
  'tin-hoc': { vi: 'Tin học', en: 'Informatics' },
  'gdtc': { vi: 'Giáo dục thể chất', en: 'Physical education' },
  'nghe-thuat': { vi: 'Nghệ thuật', en: 'Arts' },
  'hdtn': { vi: 'Hoạt động trải nghiệm, hướng nghiệp', en: 'Experience and career activities' },
  'gddp': { vi: 'Nội dung giáo dục của địa phương', en: 'Local education' },
  'lich-su': { vi: 'Lịch sử', en: 'History' },
  'dia-li': { vi: 'Địa lí', en: 'Geography' },
  'ktpl': { vi: 'Giáo dục kinh tế và pháp luật', en: 'Economics and law' },
  'vat-li': { vi: 'Vật lí', en: 'Physics' },
  'hoa-hoc': { vi: 'Hóa học', en: 'Chemistry' },
  'sinh-hoc': { vi: 'Sinh học', en: 'Biology' },
  'gdqp': { vi: 'Giáo dục quốc phòng và an ninh', en: 'Defence education' },
  'tieng-viet': { vi: 'Tiếng Việt', en: 'Vietnamese' },
  'dao-duc': { vi: 'Đạo đức', en: 'Ethics' },
  'tn-xh': { vi: 'Tự nhiên và Xã hội', en: 'Nature and society' },
  'khoa-hoc': { vi: 'Khoa học', en: 'Science' },
  'tin-cn': { vi: 'Tin học và Công nghệ', en: 'Informatics and technology' },
  'am-nhac': { vi: 'Âm nhạc', en: 'Music' },
  'mi-thuat': { vi: 'Mĩ thuật', en: 'Fine arts' },
} as const satisfies Record<string, Text>

/** The code of a subject. */
export type SubjectCode = keyof typeof SUBJECTS

/** The name of a subject; an unknown code shows itself. */
export function subjectName(code: string): Text {
  return SUBJECTS[code as SubjectCode] ?? { vi: code, en: code }
}

/** Qualities (phẩm chất) and competences (năng lực) of primary school. */
export const QUALITIES = {
  'yeu-nuoc': { vi: 'Yêu nước', en: 'Love of country' },
  'nhan-ai': { vi: 'Nhân ái', en: 'Kindness' },
  'cham-chi': { vi: 'Chăm chỉ', en: 'Diligence' },
  'trung-thuc': { vi: 'Trung thực', en: 'Honesty' },
  'trach-nhiem': { vi: 'Trách nhiệm', en: 'Responsibility' },
  'tu-chu': { vi: 'Tự chủ và tự học', en: 'Autonomy and self-study' },
  'giao-tiep': { vi: 'Giao tiếp và hợp tác', en: 'Communication and co-operation' },
  'giai-quyet': { vi: 'Giải quyết vấn đề và sáng tạo', en: 'Problem solving and creativity' },
  'ngon-ngu': { vi: 'Ngôn ngữ', en: 'Language' },
  'tinh-toan': { vi: 'Tính toán', en: 'Numeracy' },
  'tham-mi': { vi: 'Thẩm mĩ', en: 'Aesthetics' },
  'the-chat': { vi: 'Thể chất', en: 'Physical ability' },
} as const satisfies Record<string, Text>

/** The code of a quality or competence. */
export type QualityCode = keyof typeof QUALITIES

/** The name of a quality or competence. */
export function qualityName(code: string): Text {
  return QUALITIES[code as QualityCode] ?? { vi: code, en: code }
}
