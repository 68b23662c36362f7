import type { Text } from '@mc/i18n'

/** A diagnosis of ICD-10 and what the ministry's list says of its use. */
export type Diagnosis = {
  name: Text
  /** Not usable as a main diagnosis (column 24 of the list). */
  notMain?: true
  /** Only for one sex (columns 28 and 29). */
  only?: 'female' | 'male'
}

const diagnosis = (vi: string, en: string, flags: Omit<Diagnosis, 'name'> = {}): Diagnosis => ({ name: { vi, en }, ...flags })

/**
 * The part of ICD-10 that the demo province's records use.
 * @source Circular 06/2026/TT-BYT (list of 29 columns); an extract, model data
 */
export const ICD10: Readonly<Record<string, Diagnosis>> = {
  I10: diagnosis('Tăng huyết áp vô căn (nguyên phát)', 'Essential (primary) hypertension'),
  'I25.9': diagnosis('Bệnh tim thiếu máu cục bộ mạn tính', 'Chronic ischaemic heart disease'),
  'E11.9': diagnosis('Đái tháo đường típ 2, không biến chứng', 'Type 2 diabetes without complications'),
  'E78.5': diagnosis('Tăng lipid máu', 'Hyperlipidaemia'),
  'J44.9': diagnosis('Bệnh phổi tắc nghẽn mạn tính', 'Chronic obstructive pulmonary disease'),
  'J45.9': diagnosis('Hen phế quản', 'Asthma'),
  'J00': diagnosis('Viêm mũi họng cấp (cảm thường)', 'Acute nasopharyngitis (common cold)'),
  'J02.9': diagnosis('Viêm họng cấp', 'Acute pharyngitis'),
  'J20.9': diagnosis('Viêm phế quản cấp', 'Acute bronchitis'),
  'K29.7': diagnosis('Viêm dạ dày', 'Gastritis'),
  'K21.9': diagnosis('Trào ngược dạ dày – thực quản', 'Gastro-oesophageal reflux disease'),
  'M17.9': diagnosis('Thoái hóa khớp gối', 'Gonarthrosis'),
  'M54.5': diagnosis('Đau thắt lưng', 'Low back pain'),
  'L20.9': diagnosis('Viêm da cơ địa', 'Atopic dermatitis'),
  'H52.1': diagnosis('Cận thị', 'Myopia'),
  'K02.9': diagnosis('Sâu răng', 'Dental caries'),
  'A09.9': diagnosis('Viêm dạ dày – ruột', 'Gastroenteritis'),
  'S93.4': diagnosis('Bong gân cổ chân', 'Sprain of ankle'),
  'N39.0': diagnosis('Nhiễm khuẩn tiết niệu', 'Urinary tract infection'),
  'N40': diagnosis('Phì đại tuyến tiền liệt', 'Hyperplasia of prostate', { only: 'male' }),
  'G83.1': diagnosis('Liệt một chi dưới', 'Monoplegia of lower limb'),
  'Z00.0': diagnosis('Khám sức khỏe tổng quát', 'General medical examination'),
  'Z23.8': diagnosis('Tiêm chủng', 'Immunisation'),
}

/** The name of a diagnosis; the code itself where the list lacks it, so that nothing is hidden. */
export function diagnosisName(code: string): Text {
  return ICD10[code]?.name ?? { vi: code, en: code }
}
