import { defineMessages } from '@mc/i18n'
import { useMessages } from '@mc/i18n/react'
import { Banner } from '@mc/ui/banner'
import { LinkButton } from '@mc/ui/link-button'
import type { ReactNode } from 'react'
import { useSession, useSignInAddress } from './session.ts'

const messages = defineMessages({
  signIn: { vi: 'Đăng nhập bằng VNeID', en: 'Sign in with VNeID' },
  needsSignIn: { vi: 'Cần đăng nhập để xem trang này', en: 'Sign in to see this page' },
  needsLevel2: { vi: 'Cần định danh mức 2', en: 'Identity level 2 is needed' },
  level2Why: {
    vi: 'Hồ sơ sức khỏe, tiền và chữ ký chỉ mở với tài khoản định danh mức 2 (đã xác thực khuôn mặt hoặc vân tay).',
    en: 'Health records, money and signatures open only with a level 2 identity (face or fingerprint verified).',
  },
})

/** Shows its children only at the assurance level asked for; otherwise says what is needed and how to get it. */
export function RequireLevel({ level, children }: { level: 1 | 2; children: ReactNode }) {
  const session = useSession()
  const t = useMessages(messages)
  const address = useSignInAddress(level)
  if (session && session.level >= level) return children
  return (
    <Banner tone="info" title={session ? t('needsLevel2') : t('needsSignIn')}>
      {session && <p>{t('level2Why')}</p>}
      <LinkButton href={address} kind="primary">{t('signIn')}</LinkButton>
    </Banner>
  )
}
