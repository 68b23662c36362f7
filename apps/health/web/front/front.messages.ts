import { defineMessages } from '@mc/i18n'

export const frontMessages = defineMessages({
  title: { vi: 'Y tế', en: 'Health' },
  lead: { vi: 'Xem thẻ bảo hiểm y tế và hồ sơ sức khỏe của gia đình, đặt lịch khám không phải chờ.', en: 'See your family’s insurance cards and health records, and book appointments without queueing.' },
  whatTitle: { vi: 'Việc làm được ở đây', en: 'What you can do here' },
  insurance: { vi: 'Thẻ bảo hiểm y tế', en: 'Health insurance card' },
  insuranceHint: { vi: 'Thời hạn, nơi đăng ký khám, mức hưởng và số tiền phải trả', en: 'Validity, registered facility, share paid and what you would pay' },
  record: { vi: 'Hồ sơ sức khỏe', en: 'Health record' },
  recordHint: { vi: 'Bệnh đang theo dõi, dị ứng, đơn thuốc, lần khám, tiêm chủng', en: 'Conditions, allergies, prescriptions, visits, vaccinations' },
  appointments: { vi: 'Lịch khám', en: 'Appointments' },
  appointmentsHint: { vi: 'Đặt, đổi hoặc hủy lịch khám cho bản thân và con', en: 'Book, move or cancel for yourself and your children' },
  facilities: { vi: 'Cơ sở khám bệnh', en: 'Health facilities' },
  facilitiesHint: { vi: 'Bệnh viện và 92 trạm y tế: chuyên khoa, giờ khám', en: 'The hospital and 92 health stations: specialties and hours' },
  findTitle: { vi: 'Tìm nơi khám gần nhà', en: 'Find a facility near home' },
  findLabel: { vi: 'Tên xã, phường hoặc cơ sở', en: 'Name of a commune, ward or facility' },
  needsSignIn: { vi: 'Cần đăng nhập', en: 'Sign-in needed' },
})
