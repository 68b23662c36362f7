import type { Text } from '@mc/i18n'

/** Every role there is, each with a sentence that says who has it. There is no other list. */
export const ROLES = {
  anyone: { vi: 'Bất kỳ ai, kể cả khi chưa đăng nhập.', en: 'Anyone, signed out too.' },
  citizen: { vi: 'Người đã đăng nhập bằng tài khoản định danh.', en: 'Anyone signed in with an electronic identity.' },
  'clinic.reception': { vi: 'Nhân viên tiếp đón tại cơ sở khám bệnh.', en: 'Receives patients at a health facility.' },
  'clinic.doctor': { vi: 'Bác sĩ khám và kê đơn.', en: 'Doctor who examines and prescribes.' },
  pharmacist: { vi: 'Dược sĩ cấp phát thuốc theo đơn.', en: 'Dispenses medicines on prescription.' },
  teacher: { vi: 'Giáo viên nhập điểm cho lớp mình dạy.', en: 'Enters marks for the classes they teach.' },
  'school.office': { vi: 'Văn phòng nhà trường.', en: 'The office of a school.' },
  'transport.officer': { vi: 'Cán bộ quản lý vận tải và giấy phép lái xe.', en: 'Officer for transport and driving licences.' },
  treasurer: { vi: 'Kế toán theo dõi các khoản đã thu.', en: 'Follows what has been paid.' },
  merchant: { vi: 'Người bán nhận thanh toán qua mã QR.', en: 'Seller who is paid by QR code.' },
  'one-stop.officer': { vi: 'Cán bộ tiếp nhận tại bộ phận một cửa.', en: 'Receives dossiers at the one-stop office.' },
  'agency.officer': { vi: 'Cán bộ xử lý hồ sơ tại cơ quan chuyên môn.', en: 'Works on dossiers in an agency.' },
  'agency.leader': { vi: 'Lãnh đạo duyệt và ký kết quả hồ sơ.', en: 'Approves and signs results of dossiers.' },
  developer: { vi: 'Lập trình viên của một mô-đun.', en: 'Developer of a module.' },
  administrator: { vi: 'Quản trị hệ thống của tỉnh.', en: 'Runs the portal for the province.' },
} as const satisfies Record<string, Text>

/** Who may call a procedure or see a page. */
export type Role = keyof typeof ROLES

/** A role given to a person by an office; `anyone` and `citizen` are nobody's duty. */
export type Duty = Exclude<Role, 'anyone' | 'citizen'>

export const ALL_ROLES = Object.keys(ROLES) as Role[]

/** Whether a role is given by an office. */
export function isDuty(role: Role): role is Duty {
  return role !== 'anyone' && role !== 'citizen'
}
