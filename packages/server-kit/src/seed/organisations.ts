import { COMMUNES } from './communes.ts'

/** An office that gives duties. */
export type SeedOrganisation = {
  code: string
  nameVi: string
  nameEn: string
  kind: 'hospital' | 'health-station' | 'pharmacy' | 'primary-school' | 'secondary-school' | 'one-stop' | 'department' | 'treasury' | 'merchant' | 'team' | 'province' | 'police' | 'committee' | 'insurance'
  communeCode: string | null
}

/** The commune in which most demo people live: a ward of the provincial city. */
export const DEMO_COMMUNE = '05443'

/** Codes of the demo people's offices. */
export const DEMO_OFFICES = {
  hospital: 'BV-19001',
  healthStation: `TYT-${DEMO_COMMUNE}`,
  pharmacy: 'NT-19001',
  secondarySchool: `THCS-${DEMO_COMMUNE}`,
  primarySchool: `TH-${DEMO_COMMUNE}`,
  oneStop: `HCC-${DEMO_COMMUNE}`,
  transport: 'SXD-19',
  treasury: 'KB-19',
  stall: 'HKD-19001',
  healthTeam: 'NHOM-YTE',
  newTeam: 'NHOM-MOI',
  province: 'UBND-19',
  trafficPolice: 'CSGT-19',
  healthDepartment: 'SYT-19',
  educationDepartment: 'SGDDT-19',
  homeAffairs: 'SNV-19',
  socialInsurance: 'BHXH-19',
  committee: `UBND-${DEMO_COMMUNE}`,
  communePolice: `CAX-${DEMO_COMMUNE}`,
} as const

/** Which team may change which module. A module that is in none is, on a developer's own machine, the new modules' team's. */
export const DEMO_TEAM_MODULES: readonly { teamCode: string; module: string }[] = [
  { teamCode: DEMO_OFFICES.healthTeam, module: 'health' },
  { teamCode: 'NHOM-GD', module: 'education' },
  { teamCode: 'NHOM-GT', module: 'transport' },
  { teamCode: 'NHOM-TT', module: 'payments' },
]

const SINGLE: readonly SeedOrganisation[] = [
  { code: DEMO_OFFICES.hospital, nameVi: 'Bệnh viện Đa khoa khu vực Thái Nguyên (mẫu)', nameEn: 'Thái Nguyên Regional General Hospital (model)', kind: 'hospital', communeCode: DEMO_COMMUNE },
  { code: DEMO_OFFICES.pharmacy, nameVi: 'Nhà thuốc Bình An (mẫu)', nameEn: 'Bình An Pharmacy (model)', kind: 'pharmacy', communeCode: DEMO_COMMUNE },
  { code: DEMO_OFFICES.transport, nameVi: 'Sở Xây dựng', nameEn: 'Department of Construction', kind: 'department', communeCode: DEMO_COMMUNE },
  { code: DEMO_OFFICES.treasury, nameVi: 'Kho bạc Nhà nước khu vực', nameEn: 'State Treasury, regional office', kind: 'treasury', communeCode: DEMO_COMMUNE },
  { code: DEMO_OFFICES.stall, nameVi: 'Hộ kinh doanh chợ Thái (mẫu)', nameEn: 'Stall at Thái market (model)', kind: 'merchant', communeCode: DEMO_COMMUNE },
  { code: DEMO_OFFICES.healthTeam, nameVi: 'Nhóm phát triển mô-đun Y tế', nameEn: 'Health module team', kind: 'team', communeCode: null },
  { code: 'NHOM-GD', nameVi: 'Nhóm phát triển mô-đun Giáo dục', nameEn: 'Education module team', kind: 'team', communeCode: null },
  { code: 'NHOM-GT', nameVi: 'Nhóm phát triển mô-đun Giao thông', nameEn: 'Transport module team', kind: 'team', communeCode: null },
  { code: 'NHOM-TT', nameVi: 'Nhóm phát triển mô-đun Thanh toán', nameEn: 'Payments module team', kind: 'team', communeCode: null },
  { code: DEMO_OFFICES.newTeam, nameVi: 'Nhóm phát triển mô-đun mới', nameEn: 'New module team', kind: 'team', communeCode: null },
  { code: DEMO_OFFICES.province, nameVi: 'Ủy ban nhân dân tỉnh', nameEn: 'Provincial People’s Committee', kind: 'province', communeCode: DEMO_COMMUNE },
  { code: DEMO_OFFICES.trafficPolice, nameVi: 'Phòng Cảnh sát giao thông, Công an tỉnh', nameEn: 'Traffic police of the province', kind: 'police', communeCode: DEMO_COMMUNE },
  { code: DEMO_OFFICES.healthDepartment, nameVi: 'Sở Y tế', nameEn: 'Department of Health', kind: 'department', communeCode: DEMO_COMMUNE },
  { code: DEMO_OFFICES.educationDepartment, nameVi: 'Sở Giáo dục và Đào tạo', nameEn: 'Department of Education and Training', kind: 'department', communeCode: DEMO_COMMUNE },
  { code: DEMO_OFFICES.homeAffairs, nameVi: 'Sở Nội vụ', nameEn: 'Department of Home Affairs', kind: 'department', communeCode: DEMO_COMMUNE },
  { code: DEMO_OFFICES.socialInsurance, nameVi: 'Bảo hiểm xã hội tỉnh', nameEn: 'Social insurance of the province', kind: 'insurance', communeCode: DEMO_COMMUNE },
  { code: 'HCC-19', nameVi: 'Trung tâm Phục vụ hành chính công tỉnh', nameEn: 'Provincial public service centre', kind: 'one-stop', communeCode: DEMO_COMMUNE },
]

/** Every office of the demo province: the few of the province, and six in each commune. */
export const ORGANISATIONS: readonly SeedOrganisation[] = [
  ...SINGLE,
  ...COMMUNES.flatMap(({ code, kind, name }): SeedOrganisation[] => {
    const place = `${kind === 'phuong' ? 'phường' : 'xã'} ${name}`
    return [
      { code: `TYT-${code}`, nameVi: `Trạm Y tế ${place}`, nameEn: `${name} health station`, kind: 'health-station', communeCode: code },
      { code: `TH-${code}`, nameVi: `Trường Tiểu học ${name}`, nameEn: `${name} primary school`, kind: 'primary-school', communeCode: code },
      { code: `THCS-${code}`, nameVi: `Trường Trung học cơ sở ${name}`, nameEn: `${name} lower secondary school`, kind: 'secondary-school', communeCode: code },
      { code: `HCC-${code}`, nameVi: `Trung tâm Phục vụ hành chính công ${place}`, nameEn: `${name} public service centre`, kind: 'one-stop', communeCode: code },
      { code: `UBND-${code}`, nameVi: `Ủy ban nhân dân ${place}`, nameEn: `${name} People’s Committee`, kind: 'committee', communeCode: code },
      { code: `CAX-${code}`, nameVi: `Công an ${place}`, nameEn: `${name} police`, kind: 'police', communeCode: code },
    ]
  }),
]
