import { defineMessages } from '@mc/i18n'

export const frontMessages = defineMessages({
  title: { vi: 'Giáo dục', en: 'Education' },
  lead: {
    vi: 'Điểm, nhận xét và kết quả học tập của học sinh trong tỉnh, do giáo viên công bố.',
    en: 'Marks, comments and results of the province’s pupils, as their teachers publish them.',
  },
  children: { vi: 'Xem kết quả của con', en: 'See your child’s results' },
  childrenDetail: {
    vi: 'Điểm từng môn, từng học kì và các năm trước. Dành cho cha mẹ, người giám hộ, và học sinh từ 14 tuổi.',
    en: 'Marks by subject and term, and all past years. For parents, guardians, and pupils from 14.',
  },
  lookUp: { vi: 'Tra cứu không cần tài khoản', en: 'Look up without an account' },
  lookUpDetail: {
    vi: 'Cần mã học sinh, ngày sinh, và điện thoại đã đăng ký với nhà trường để nhận mã.',
    en: 'You need the pupil code, the date of birth, and the phone registered with the school to receive a code.',
  },
  desk: { vi: 'Sổ điểm của giáo viên', en: 'The teacher’s mark sheet' },
  deskDetail: { vi: 'Nhập điểm cho lớp được phân công và công bố cho phụ huynh.', en: 'Enter marks for your classes and publish them to families.' },
  howTitle: { vi: 'Kết quả được tính thế nào', en: 'How results are computed' },
  howPrimary: {
    vi: 'Tiểu học: nhận xét từng môn và phẩm chất, năng lực; kết quả cuối năm theo Thông tư 27/2020/TT-BGDĐT.',
    en: 'Primary school: levels for each subject, quality and competence; the year’s result by Circular 27/2020/TT-BGDĐT.',
  },
  howSecondary: {
    vi: 'THCS và THPT: điểm trung bình môn = (tổng điểm thường xuyên + 2 × giữa kì + 3 × cuối kì) chia cho số đầu điểm cộng 5, làm tròn đến một chữ số thập phân, theo Thông tư 22/2021/TT-BGDĐT.',
    en: 'Secondary school: average = (sum of regular marks + 2 × mid-term + 3 × end-of-term) divided by their number plus 5, to one decimal, by Circular 22/2021/TT-BGDĐT.',
  },
  howNoRank: {
    vi: 'Không xếp hạng, không so sánh học sinh với nhau: theo Thông tư 15/2026/TT-BGDĐT, kết quả chỉ để học sinh và gia đình biết.',
    en: 'No ranking and no comparison between pupils: by Circular 15/2026/TT-BGDĐT, results are for the pupil and the family only.',
  },
})
