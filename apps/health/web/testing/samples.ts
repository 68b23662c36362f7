import type { Appointment } from '../../model/appointments/appointment.ts'
import type { FreeSlot } from '../../model/appointments/slot.ts'
import type { Facility } from '../../model/facilities/facility.ts'
import type { Coverage, Insurance } from '../../model/insurance/coverage.ts'
import type { HealthRecord } from '../../model/record/health-record.ts'

const id = (number: number) => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`
const hospitalName = { vi: 'Bệnh viện Đa khoa khu vực Thái Nguyên (mẫu)', en: 'Thái Nguyên Regional General Hospital (model)' }
const stationName = { vi: 'Trạm Y tế phường Phan Đình Phùng', en: 'Phan Đình Phùng health station' }

export const FATHER = { citizenId: '019085000017', name: 'Nguyễn Văn Hùng', birthDate: '1985-03-12' }
export const patients = [
  { ...FATHER, isMe: true },
  { citizenId: '019212000031', name: 'Nguyễn Minh Khang', birthDate: '2012-05-04', isMe: false },
  { citizenId: '019317000042', name: 'Nguyễn Ngọc Hà', birthDate: '2017-09-15', isMe: false },
]

export const facilities: Facility[] = [
  {
    code: '19001', name: hospitalName, kind: 'general-hospital', careLevel: 'basic', communeName: 'Phan Đình Phùng', phone: null,
    address: { vi: 'Phường Phan Đình Phùng, tỉnh Thái Nguyên', en: 'Phan Đình Phùng ward, Thái Nguyên province' },
  },
  {
    code: '19443', name: stationName, kind: 'commune-station', careLevel: 'primary', communeName: 'Phan Đình Phùng', phone: null,
    address: { vi: 'Phường Phan Đình Phùng, tỉnh Thái Nguyên', en: 'Phan Đình Phùng ward, Thái Nguyên province' },
  },
  {
    code: '19569', name: { vi: 'Trạm Y tế xã Định Hóa', en: 'Định Hóa health station' }, kind: 'commune-station', careLevel: 'primary', communeName: 'Định Hóa',
    phone: null, address: { vi: 'Xã Định Hóa, tỉnh Thái Nguyên', en: 'Định Hóa commune, Thái Nguyên province' },
  },
]

const hoursOf = (specialty: string) => ({ specialty, weekdays: [1, 2, 3, 4, 5], opens: '07:30', breakFrom: '11:30', breakTo: '13:30', closes: '16:30' })
export const facility = { facility: facilities[0]!, hours: ['general', 'internal', 'paediatrics', 'eyes'].map(hoursOf) }

export const coverage: Coverage = {
  id: id(1), cardNumber: 'DN4190123456789', validFrom: '2026-06-01', validTo: '2027-05-31', state: 'valid', daysLeft: 187,
  insuredSince: '2020-06-01', yearsInARow: 6, registeredFacility: { code: '19443', name: stationName }, ownPaidYearDong: '640000',
}
export const insurance: Insurance = {
  ...FATHER,
  current: coverage,
  terms: [coverage, { ...coverage, id: id(2), validFrom: '2025-06-01', validTo: '2026-05-31', state: 'ended', daysLeft: -178 }],
}
export const ending: Insurance = { ...insurance, current: { ...coverage, state: 'ending', validTo: '2026-12-15', daysLeft: 20 } }
export const uninsured: Insurance = { ...FATHER, current: null, terms: [] }

export const record: HealthRecord = {
  citizenId: '019056000059', name: 'Nguyễn Văn Thành', birthDate: '1956-02-08',
  conditions: [
    { id: id(3), icd10: 'I10', clinicalStatus: 'active', onsetOn: '2014-11-25', facilityName: stationName },
    { id: id(4), icd10: 'E11.9', clinicalStatus: 'active', onsetOn: '2019-11-25', facilityName: stationName },
  ],
  allergies: [{ id: id(5), substance: 'penicillin', reaction: 'anaphylaxis', criticality: 'high', recordedOn: '2006-11-25' }],
  immunizations: [{ id: id(6), vaccine: 'Influenza', doseNumber: 1, occurredOn: '2026-10-06', facilityName: stationName }],
  visits: [
    {
      id: id(7), kind: 'AMB', startedOn: '2026-11-22', endedOn: '2026-11-22', facilityName: hospitalName, practitionerName: 'BS. Hoàng Đức Minh',
      icd10: 'I10', costDong: '486000', ownShareDong: '0',
    },
  ],
  prescriptions: ['2026-11-22', '2026-10-23', '2026-09-23'].map((authoredOn, index) => ({
    code: `19001a1b2c3${index}-C`, authoredOn, icd10: 'I10', practitionerName: 'BS. Hoàng Đức Minh', facilityName: hospitalName,
    status: index === 0 ? ('active' as const) : ('completed' as const), fillBy: ['2026-11-26', '2026-10-27', '2026-09-27'][index]!,
    medicines: [
      { medicine: 'amlodipine-5', doseQuantity: 1, timesADay: 1, days: 30 },
      { medicine: 'metformin-500', doseQuantity: 1, timesADay: 2, days: 30 },
    ],
  })),
}
export const emptyRecord: HealthRecord = { ...FATHER, conditions: [], allergies: [], immunizations: [], visits: [], prescriptions: [] }

export const slots: FreeSlot[] = ['01:30', '02:00', '07:00'].map((time, index) => ({
  id: id(10 + index), facilityCode: '19001', specialty: 'internal', room: '201', day: '2026-12-02',
  startsAt: `2026-12-02T${time}:00.000Z`, endsAt: `2026-12-02T${time.slice(0, 3)}59:00.000Z`, free: index + 1,
}))

export const appointment: Appointment = {
  id: id(20), citizenId: FATHER.citizenId, patientName: FATHER.name, isForOther: false, slotId: id(10), facilityCode: '19001',
  facilityName: hospitalName, facilityAddress: facilities[0]!.address, facilityPhone: null, specialty: 'internal', room: '201', day: '2026-12-02',
  startsAt: '2026-12-02T01:30:00.000Z', endsAt: '2026-12-02T02:00:00.000Z', queueNumber: 7, status: 'booked', isOpen: true,
}
export const pastAppointment: Appointment = {
  ...appointment, id: id(21), day: '2026-03-04', startsAt: '2026-03-04T01:30:00.000Z', endsAt: '2026-03-04T02:00:00.000Z', status: 'fulfilled', isOpen: false,
}

export const deskDay = {
  facility: facilities[0]!,
  facilityCodes: ['19001', '19443'],
  day: '2026-11-25',
  appointments: [
    {
      id: id(30), citizenId: FATHER.citizenId, patientName: FATHER.name, patientBirthDate: FATHER.birthDate, specialty: 'internal', room: '201',
      startsAt: '2026-11-25T01:30:00.000Z', queueNumber: 3, status: 'booked',
    },
    {
      id: id(31), citizenId: '019056000059', patientName: 'Nguyễn Văn Thành', patientBirthDate: '1956', specialty: 'internal', room: '201',
      startsAt: '2026-11-25T02:00:00.000Z', queueNumber: 5, status: 'arrived',
    },
  ],
}
