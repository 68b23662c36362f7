import { defineMessages } from '@mc/i18n'

/** Why somebody of the sector looked at a citizen's record: read by the citizen in "who looked at my data". */
export const accessReasons = defineMessages({
  'health.access.day-list': { vi: 'Xem danh sách khám trong ngày của cơ sở', en: 'Saw the facility’s list of the day' },
  'health.access.insurance-check': { vi: 'Kiểm tra thẻ bảo hiểm y tế khi tiếp đón', en: 'Checked health insurance at reception' },
  'health.access.received': { vi: 'Tiếp đón theo lịch hẹn', en: 'Received for an appointment' },
  'health.access.care': { vi: 'Khám, chữa bệnh theo lịch hẹn', en: 'Care under an appointment' },
  'health.access.emergency': { vi: 'Cấp cứu', en: 'Emergency' },
  'health.access.no-care-relation': { vi: 'Thử mở hồ sơ khi không phải người khám, bị từ chối', en: 'Tried to open the record without caring for you; refused' },
})
