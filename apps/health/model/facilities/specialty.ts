import type { Text } from '@mc/i18n'

/** What one can be examined for, by its code in schedules. */
export const SPECIALTIES: Readonly<Record<string, { name: Text; hint: Text }>> = {
  general: {
    name: { vi: 'Khám tổng quát', en: 'General examination' },
    hint: { vi: 'Khi chưa biết nên khám chuyên khoa nào', en: 'When you do not know which specialty you need' },
  },
  internal: {
    name: { vi: 'Nội khoa', en: 'Internal medicine' },
    hint: { vi: 'Tim mạch, huyết áp, tiểu đường, hô hấp, tiêu hóa', en: 'Heart, blood pressure, diabetes, lungs, stomach' },
  },
  paediatrics: { name: { vi: 'Nhi khoa', en: 'Paediatrics' }, hint: { vi: 'Trẻ em dưới 16 tuổi', en: 'Children under 16' } },
  obstetrics: { name: { vi: 'Sản phụ khoa', en: 'Obstetrics and gynaecology' }, hint: { vi: 'Thai sản, phụ khoa', en: 'Pregnancy and women’s health' } },
  eyes: { name: { vi: 'Mắt', en: 'Eyes' }, hint: { vi: 'Khám mắt, đo thị lực', en: 'Eye examination, eyesight' } },
  ent: { name: { vi: 'Tai mũi họng', en: 'Ear, nose and throat' }, hint: { vi: 'Tai, mũi, họng', en: 'Ear, nose and throat' } },
  dental: { name: { vi: 'Răng hàm mặt', en: 'Dental' }, hint: { vi: 'Răng, lợi, hàm', en: 'Teeth, gums, jaw' } },
  surgery: { name: { vi: 'Ngoại khoa', en: 'Surgery' }, hint: { vi: 'Chấn thương, xương khớp, vết mổ', en: 'Injuries, bones and joints, wounds' } },
  vaccination: { name: { vi: 'Tiêm chủng', en: 'Vaccination' }, hint: { vi: 'Tiêm chủng theo lịch cho trẻ em và người lớn', en: 'Scheduled vaccination for children and adults' } },
}

/** The name of a specialty; its code where the table lacks it. */
export function specialtyName(code: string): Text {
  return SPECIALTIES[code]?.name ?? { vi: code, en: code }
}
