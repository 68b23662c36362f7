import type { LicenceDetail } from '../../model/licences/licence.ts'

/** A licence for stories: the demo father's old B2 unless told otherwise. */
export function aLicence(fields: Partial<LicenceDetail> = {}): LicenceDetail {
  return {
    id: '019b0000-0000-7000-8000-000000000002',
    number: '190007409604',
    scheme: 'old',
    classCode: 'B2',
    issuedOn: '2017-01-05',
    expiresOn: '2027-01-05',
    issuedBy: 'Sở Giao thông vận tải Thái Nguyên',
    withdrawnFrom: null,
    withdrawnTo: null,
    status: 'expiring',
    pointsLeft: 10,
    fullAgainOn: '2027-06-25',
    testFrom: null,
    entries: [
      { kind: 'issued', on: '2017-01-05', left: 12 },
      { kind: 'deducted', on: '2025-04-25', taken: 4, left: 8, decisionNumber: '0417/QĐ-XPHC', offence: 'car.phone' },
      { kind: 'restored', on: '2026-04-25', left: 12 },
      { kind: 'deducted', on: '2026-06-25', taken: 2, left: 10, decisionNumber: '1288/QĐ-XPHC', offence: 'car.speed-10' },
    ],
    ...fields,
  }
}

/** A motorcycle licence without an end and with all its points. */
export const motorcycleLicence: LicenceDetail = aLicence({
  id: '019b0000-0000-7000-8000-000000000001',
  classCode: 'A1',
  issuedOn: '2004-05-18',
  expiresOn: null,
  status: 'valid',
  pointsLeft: 12,
  fullAgainOn: null,
  entries: [{ kind: 'issued', on: '2004-05-18', left: 12 }],
})
