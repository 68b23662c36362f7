import { defineFeature } from '@mc/module-kit'

/** Appointments of a citizen and of the children in their care. */
export const appointments = defineFeature({
  id: 'appointments',
  routes: [
    {
      path: 'appointments',
      title: { vi: 'Lịch khám', en: 'Appointments' },
      summary: { vi: 'Lịch hẹn khám của gia đình', en: 'Your family’s appointments' },
      words: { vi: 'hẹn khám, lịch hẹn, đổi lịch, hủy lịch', en: 'appointment, move, cancel' },
      roles: ['citizen'],
      nav: 'citizen',
      load: () => import('./appointments.page.tsx').then((m) => m.AppointmentsPage),
    },
    {
      path: 'appointments/book',
      title: { vi: 'Đặt lịch khám', en: 'Book an appointment' },
      summary: { vi: 'Chọn cơ sở, chuyên khoa, ngày và giờ khám', en: 'Choose facility, specialty, day and time' },
      words: { vi: 'đặt hẹn, đăng ký khám, lấy số, khám bệnh, tiêm chủng', en: 'book, register, queue number, doctor, vaccination' },
      roles: ['citizen'],
      load: () => import('./book.page.tsx').then((m) => m.BookPage),
    },
    {
      path: 'appointments/:id',
      title: { vi: 'Một lịch hẹn', en: 'An appointment' },
      roles: ['citizen'],
      load: () => import('./appointment.page.tsx').then((m) => m.AppointmentPage),
    },
  ],
})
