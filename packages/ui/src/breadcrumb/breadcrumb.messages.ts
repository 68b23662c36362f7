import { defineMessages } from '@mc/i18n'

/** Sentences of the way to a page. */
export const breadcrumbMessages = defineMessages({
  way: { vi: 'Vị trí của trang', en: 'Breadcrumb' },
})
