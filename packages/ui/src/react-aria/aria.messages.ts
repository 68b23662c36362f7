import { defineMessages } from '@mc/i18n'

/** What React Aria says to screen readers. It has thirty languages, but no Vietnamese: these take their place. Keys are its own. */
export const ariaMessages = {
  '@react-aria/autocomplete': defineMessages({ collectionLabel: { vi: 'Gợi ý', en: 'Suggestions' } }),
  '@react-aria/calendar': defineMessages({
    previous: { vi: 'Tháng trước', en: 'Previous month' },
    next: { vi: 'Tháng sau', en: 'Next month' },
    selectedDateDescription: { vi: 'Ngày đã chọn: {date}', en: 'Chosen date: {date}' },
    selectedRangeDescription: { vi: 'Khoảng đã chọn: {dateRange}', en: 'Chosen range: {dateRange}' },
    todayDate: { vi: 'Hôm nay, {date}', en: 'Today, {date}' },
    todayDateSelected: { vi: 'Hôm nay, {date}, đã chọn', en: 'Today, {date}, chosen' },
    dateSelected: { vi: '{date}, đã chọn', en: '{date}, chosen' },
    startRangeSelectionPrompt: { vi: 'Bấm để chọn ngày đầu', en: 'Press to choose the first day' },
    finishRangeSelectionPrompt: { vi: 'Bấm để chọn ngày cuối', en: 'Press to choose the last day' },
    minimumDate: { vi: 'Ngày sớm nhất có thể chọn', en: 'First day that can be chosen' },
    maximumDate: { vi: 'Ngày muộn nhất có thể chọn', en: 'Last day that can be chosen' },
    dateRange: { vi: '{startDate} đến {endDate}', en: '{startDate} to {endDate}' },
  }),
  '@react-aria/combobox': defineMessages({
    focusAnnouncement: { vi: '{optionText}', en: '{optionText}' },
    focusAnnouncementSelected: { vi: '{optionText}, đã chọn', en: '{optionText}, chosen' },
    countAnnouncement: { vi: 'Có {n} lựa chọn.', en: { one: '{n} option.', other: '{n} options.' } },
    selectedAnnouncement: { vi: '{optionText}, đã chọn', en: '{optionText}, chosen' },
    buttonLabel: { vi: 'Mở danh sách', en: 'Show the list' },
    listboxLabel: { vi: 'Các lựa chọn', en: 'Options' },
  }),
  '@react-aria/menu': defineMessages({
    longPressMessage: { vi: 'Nhấn giữ hoặc bấm Alt + mũi tên xuống để mở danh mục', en: 'Press and hold, or press Alt + arrow down, to open the menu' },
  }),
  '@react-aria/overlays': defineMessages({ dismiss: { vi: 'Đóng', en: 'Close' } }),
  'react-aria-components': defineMessages({
    selectPlaceholder: { vi: 'Chọn…', en: 'Choose…' },
    tableResizer: { vi: 'Đổi độ rộng cột', en: 'Column width' },
    dropzoneLabel: { vi: 'Vùng thả tệp', en: 'Drop area' },
    colorSwatchPicker: { vi: 'Các màu', en: 'Colours' },
  }),
} as const
