import { defineMessages } from '@mc/i18n'

export const worksBannerMessages = defineMessages({
  runningPart: { vi: 'Phần “{module}” đang được bảo trì', en: '“{module}” is being worked on' },
  runningAll: { vi: 'Cổng đang được bảo trì', en: 'The portal is being worked on' },
  soonPart: { vi: 'Phần “{module}” sắp được bảo trì', en: '“{module}” will be worked on soon' },
  soonAll: { vi: 'Cổng sắp được bảo trì', en: 'The portal will be worked on soon' },
  running: { vi: '{text} Dự kiến xong lúc {to}.', en: '{text} Expected to end at {to}.' },
  soon: { vi: '{text} Từ {from} đến {to}.', en: '{text} From {from} to {to}.' },
  more: { vi: 'Xem tình trạng dịch vụ', en: 'See the service status' },
})
