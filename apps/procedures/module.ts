import { defineModule } from '@mc/module-kit'
import { accessReasons } from './web/access-reasons.messages.ts'
import { catalogue } from './web/catalogue/catalogue.routes.ts'
import { sign } from './web/sign/sign.routes.ts'
import { verify } from './web/verify/verify.routes.ts'

/** Public services in the portal: find a procedure, apply, follow, and the desks of those who work on dossiers. */
export default defineModule({
  id: 'procedures',
  contract: 2,
  title: { vi: 'Dịch vụ công', en: 'Public services' },
  summary: { vi: 'Tìm thủ tục, nộp hồ sơ, theo dõi và nhận kết quả', en: 'Find a procedure, apply, follow, receive the result' },
  icon: 'building',
  order: 5,
  features: [catalogue, sign, verify],
  records: accessReasons,
})
