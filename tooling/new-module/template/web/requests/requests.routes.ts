import { defineFeature } from '@mc/module-kit'

/** What a citizen asks the office. */
export const requests = defineFeature({
  id: 'requests',
  routes: [
    {
      path: 'requests',
      title: { vi: 'Yêu cầu của tôi', en: 'My requests' },
      summary: { vi: 'Gửi yêu cầu tới cơ quan và xem trả lời', en: 'Send a request to the office and read the answer' },
      roles: ['citizen'],
      nav: 'citizen',
      words: { vi: 'hỏi đáp, góp ý, đề nghị', en: 'ask, questions, feedback' },
      load: () => import('./requests.page.tsx').then((m) => m.RequestsPage),
    },
  ],
})
