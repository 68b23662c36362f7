import { defineFeature } from '@mc/module-kit'

/** Is a signed document true? */
export const verify = defineFeature({
  id: 'verify',
  routes: [
    {
      path: 'verify',
      title: { vi: 'Kiểm tra văn bản đã ký số', en: 'Check a signed document' },
      summary: { vi: 'Nhập mã trên văn bản hoặc tải tệp PDF lên để biết chữ ký và nội dung có thật không', en: 'Type the code on it or upload the PDF to learn whether signature and content are true' },
      roles: ['anyone'],
      words: { vi: 'chữ ký số, mã QR, kiểm tra giấy tờ, thật giả', en: 'digital signature, QR, genuine, fake' },
      load: () => import('./verify.page.tsx').then((m) => m.VerifyPage),
    },
    {
      path: 'verify/:code',
      title: { vi: 'Văn bản này có thật không?', en: 'Is this document true?' },
      roles: ['anyone'],
      load: () => import('./verify-code.page.tsx').then((m) => m.VerifyCodePage),
    },
  ],
})
