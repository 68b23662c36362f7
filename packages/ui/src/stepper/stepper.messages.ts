import { defineMessages } from '@mc/i18n'

/** Sentences of the steps of a form. */
export const stepperMessages = defineMessages({
  steps: { vi: 'Các bước', en: 'Steps' },
  where: { vi: 'Bước {step} trên {of}', en: 'Step {step} of {of}' },
  done: { vi: 'đã xong', en: 'done' },
  next: { vi: 'Tiếp theo: {title}', en: 'Next: {title}' },
})
