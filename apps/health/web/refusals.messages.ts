import { defineMessages } from '@mc/i18n'

/** What each refusal of the sector means and what to do, by its code. */
export const healthRefusals = defineMessages({
  'health.slot.taken': {
    vi: 'Khung giờ này vừa có người khác đặt. Hãy chọn một trong các giờ còn trống gần nhất.',
    en: 'Somebody else has just taken this time. Choose one of the next free times.',
  },
  'health.slot.gone': { vi: 'Khung giờ này không còn. Hãy chọn giờ khác.', en: 'This time no longer exists. Choose another.' },
  'health.slot.past': { vi: 'Khung giờ này đã bắt đầu. Hãy chọn giờ khác.', en: 'This time has already begun. Choose another.' },
  'health.appointment.same-time': {
    vi: 'Người khám đã có một lịch hẹn vào đúng giờ này. Hãy chọn giờ khác hoặc hủy lịch cũ trước.',
    en: 'The patient already has an appointment at this time. Choose another time, or cancel the other one first.',
  },
  'health.appointment.too-many': {
    vi: 'Mỗi người giữ tối đa {max} lịch hẹn sắp tới. Hãy hủy lịch không cần nữa rồi đặt lại.',
    en: 'One person holds at most {max} coming appointments. Cancel one that is not needed, then book again.',
  },
  'health.appointment.missing': { vi: 'Không tìm thấy lịch hẹn này trong các lịch hẹn của gia đình.', en: 'This appointment is not among your family’s appointments.' },
  'health.appointment.closed': {
    vi: 'Lịch hẹn này đã bắt đầu, đã xong hoặc đã hủy nên không đổi được nữa. Nếu vẫn cần khám, hãy đặt lịch mới.',
    en: 'This appointment has begun, is over or was cancelled, so it cannot be changed. If needed, book a new one.',
  },
  'health.appointment.same-slot': { vi: 'Lịch hẹn đang ở đúng giờ này. Hãy chọn giờ khác.', en: 'The appointment is at this very time. Choose another.' },
  'health.appointment.other-specialty': {
    vi: 'Chỉ đổi giờ trong cùng cơ sở và chuyên khoa. Muốn khám nơi khác, hãy đặt lịch mới.',
    en: 'An appointment moves within its facility and specialty. For another place, book a new one.',
  },
  'health.facility.missing': { vi: 'Không có cơ sở khám bệnh nào mang mã này. Hãy chọn trong danh sách.', en: 'No facility has this code. Choose one from the list.' },
  'health.desk.not-your-facility': { vi: 'Tài khoản không được phân công làm việc tại cơ sở này.', en: 'You hold no duty at this facility.' },
  'health.desk.appointment-not-due': {
    vi: 'Chỉ tiếp đón vào đúng ngày hẹn và khi lịch hẹn còn hiệu lực. Hãy xem lại ngày của danh sách.',
    en: 'Patients are received on the day of their appointment, while it is open. Check the day of the list.',
  },
  'health.insurance.register-unavailable': {
    vi: 'Cổng giám định bảo hiểm chưa trả lời. Vẫn tiếp nhận người bệnh; hệ thống sẽ tự tra lại.',
    en: 'The insurance register does not answer. Receive the patient all the same; the system will ask again.',
  },
  'health.insurance.no-law-for-day': {
    vi: 'Chưa có quy định cho ngày {day}. Chỉ tính được từ ngày 01/07/2025.',
    en: 'No rule is held for {day}. Shares can be worked out from 1 July 2025 on.',
  },
  'health.record.no-care-relation': {
    vi: 'Người này không có lịch hẹn tại cơ sở trong 30 ngày trước và sau hôm nay, nên hồ sơ không mở được. Lần thử này đã được ghi lại.',
    en: 'This person has no appointment at your facility within 30 days, so the record does not open. The try was recorded.',
  },
  'health.record.patient-unknown': { vi: 'Không có ai mang số định danh này. Hãy kiểm tra lại từng chữ số.', en: 'Nobody has this personal ID number. Check it digit by digit.' },
})
