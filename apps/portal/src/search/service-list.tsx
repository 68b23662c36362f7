import { useLocale, useMessages } from '@mc/i18n/react'
import { useSession } from '@mc/module-kit/react'
import { Icon } from '@mc/ui/icon'
import { Tag } from '@mc/ui/tag'
import { homeMessages } from '../home/home.messages.ts'
import type { Found } from './search-services.rule.ts'
import styles from './service-list.module.css'

/** Services as links, each with what it is for and whether one must sign in. */
export function ServiceList({ services }: { services: readonly Found[] }) {
  const t = useMessages(homeMessages)
  const locale = useLocale()
  const session = useSession()
  return (
    <ul className={styles['list']}>
      {services.map(({ module, route, href }) => (
        <li key={href} className={styles['item']}>
          <Icon name={module.icon} />
          <div>
            <a href={href}>{route.title[locale]}</a>
            {route.summary && <p className={styles['summary']}>{route.summary[locale]}</p>}
            {!session && !route.roles.includes('anyone') && <Tag tone="neutral">{t('needsSignIn')}</Tag>}
          </div>
        </li>
      ))}
    </ul>
  )
}
