import { defineFeature } from '@mc/module-kit'

/** Marks without an account. */
export const lookUpFeature = defineFeature({
  id: 'look-up',
  routes: [
    {
      path: 'look-up',
      title: { vi: 'Tra cứu kết quả học tập', en: 'Look up school results' },
      summary: { vi: 'Không cần tài khoản: dùng mã học sinh, ngày sinh và mã gửi tới điện thoại đã đăng ký với trường.', en: 'No account needed: pupil code, date of birth and a code sent to the phone registered with the school.' },
      roles: ['anyone'],
      words: { vi: 'tra điểm, mã học sinh, xem điểm', en: 'check marks, pupil code' },
      load: () => import('./look-up.page.tsx').then((file) => file.LookUpPage),
    },
  ],
})
