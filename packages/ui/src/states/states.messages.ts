import { defineMessages } from '@mc/i18n'

export const statesMessages = defineMessages({
  loading: { vi: 'Đang tải…', en: 'Loading…' },
  failedTitle: { vi: 'Chưa tải được', en: 'This could not be loaded' },
  failedDetail: {
    vi: 'Có trục trặc ở phía chúng tôi hoặc trên đường truyền. Không có gì bị mất.',
    en: 'Something went wrong on our side or on the way. Nothing is lost.',
  },
  retry: { vi: 'Thử lại', en: 'Try again' },
  offlineTitle: { vi: 'Máy đang không có mạng', en: 'You are offline' },
  offlineDetail: {
    vi: 'Hãy kiểm tra Wi-Fi hoặc dữ liệu di động. Trang sẽ tiếp tục khi có mạng.',
    en: 'Check your Wi-Fi or mobile data. The page goes on when the connection is back.',
  },
})
