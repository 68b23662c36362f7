import type { Text } from '@mc/i18n'

/** A medicine as it is prescribed: active substance and strength, never a brand. */
export type Medicine = { name: string; unit: Text }

const TABLET: Text = { vi: 'viên', en: 'tablet' }
const PUFF: Text = { vi: 'nhát xịt', en: 'puff' }
const SACHET: Text = { vi: 'gói', en: 'sachet' }

/** The medicines that the demo province's prescriptions use, by a code of ours. Model data. */
export const MEDICINES: Readonly<Record<string, Medicine>> = {
  'amlodipine-5': { name: 'Amlodipin 5 mg', unit: TABLET },
  'losartan-50': { name: 'Losartan 50 mg', unit: TABLET },
  'metformin-500': { name: 'Metformin 500 mg', unit: TABLET },
  'atorvastatin-10': { name: 'Atorvastatin 10 mg', unit: TABLET },
  'aspirin-81': { name: 'Acid acetylsalicylic 81 mg', unit: TABLET },
  'paracetamol-500': { name: 'Paracetamol 500 mg', unit: TABLET },
  'amoxicillin-500': { name: 'Amoxicilin 500 mg', unit: TABLET },
  'omeprazole-20': { name: 'Omeprazol 20 mg', unit: TABLET },
  'salbutamol-100': { name: 'Salbutamol 100 mcg/liều', unit: PUFF },
  'glucosamine-1500': { name: 'Glucosamin 1.500 mg', unit: SACHET },
  'oresol': { name: 'Oresol', unit: SACHET },
}

/** The medicine of a code; the code itself where the table lacks it. */
export function medicineOf(code: string): Medicine {
  return MEDICINES[code] ?? { name: code, unit: { vi: 'đơn vị', en: 'unit' } }
}
