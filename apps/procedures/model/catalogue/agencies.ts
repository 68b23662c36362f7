import type { Text } from '@mc/i18n'

/**
 * The agencies that a procedure's document may name. Which office each is, in the province or in a commune, is data:
 * `dossier.agency_offices`.
 */
export const AGENCIES = {
  'one-stop': { vi: 'Trung tâm Phục vụ hành chính công', en: 'Public service centre' },
  'traffic-police': { vi: 'Cảnh sát giao thông', en: 'Traffic police' },
  'health-department': { vi: 'Sở Y tế', en: 'Department of Health' },
  'construction-department': { vi: 'Sở Xây dựng', en: 'Department of Construction' },
  'education-department': { vi: 'Sở Giáo dục và Đào tạo', en: 'Department of Education and Training' },
  'home-affairs-department': { vi: 'Sở Nội vụ', en: 'Department of Home Affairs' },
  'social-insurance': { vi: 'Bảo hiểm xã hội', en: 'Social insurance' },
  'commune-committee': { vi: 'Ủy ban nhân dân cấp xã', en: 'People’s Committee of the commune' },
  'commune-police': { vi: 'Công an cấp xã', en: 'Police of the commune' },
  school: { vi: 'Nhà trường', en: 'School' },
} as const satisfies Record<string, Text>

/** An agency's id in a document. */
export type Agency = keyof typeof AGENCIES

/** Roles that a document's tasks may name: who receives, who works, who decides. */
export const WORK_ROLES = ['one-stop.officer', 'agency.officer', 'agency.leader'] as const
export type WorkRole = (typeof WORK_ROLES)[number]
