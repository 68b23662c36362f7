import { useLocale, useMessages } from '@mc/i18n/react'
import { useHost, useNavigate } from '@mc/module-kit/react'
import { CommandPalette } from '@mc/ui/command-palette'
import { shellMessages } from './shell.messages.ts'

/** Every page of the portal and its modules that can be gone to from anywhere, found by typing. */
export function GoTo({ onClose }: { onClose: () => void }) {
  const t = useMessages(shellMessages)
  const locale = useLocale()
  const navigate = useNavigate()
  const { modules, session } = useHost()
  const own = [
    { value: '/', label: t('home') },
    { value: '/search', label: t('search') },
    ...(session ? [{ value: '/account', label: t('account') }, { value: '/notices', label: t('notices') }] : []),
    { value: '/status', label: t('status') },
  ]
  const pages = modules.flatMap((module) =>
    module.routes
      .filter((route) => !route.path.includes(':'))
      .map((route) => ({
        value: `/${module.id}${route.path && `/${route.path}`}`,
        label: route.title[locale],
        // The module's own front page has its name already.
        ...(route.title[locale] !== module.title[locale] && { hint: module.title[locale] }),
      })),
  )
  return <CommandPalette isOpen onClose={onClose} commands={[...own, ...pages]} onChoose={navigate} />
}
