import { useMessages } from '@mc/i18n/react'
import { skipLinkMessages } from './skip-link.messages.ts'
import styles from './skip-link.module.css'

/** The first thing a keyboard meets: past the bars to the page. `target` is the id of `<main>`. @default 'main' */
export function SkipLink({ target = 'main' }: { target?: string }) {
  const t = useMessages(skipLinkMessages)
  return (
    <a className={styles['skip']} href={`#${target}`}>
      {t('skip')}
    </a>
  )
}
