import { defineMessages } from '@mc/i18n'

/** The states of a part of a task, and how far all of it is. */
export const taskListMessages = defineMessages({
  done: { vi: 'Đã xong', en: 'Completed' },
  started: { vi: 'Đang làm', en: 'In progress' },
  todo: { vi: 'Chưa làm', en: 'Not started' },
  waiting: { vi: 'Chưa làm được', en: 'Cannot start yet' },
  wrong: { vi: 'Cần sửa', en: 'There is a problem' },
  summary: { vi: 'Đã xong {done} trên {of} phần', en: '{done} of {of} sections completed' },
})
