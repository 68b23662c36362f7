import { useMessages } from '@mc/i18n/react'
import { uiMessages } from '../ui.messages.ts'
import styles from './skip-link.module.css'

/** The first thing a keyboard meets: past the bars to the page. `target` is the id of `<main>`. @default 'main' */
export function SkipLink({ target = 'main' }: { target?: string }) {
  const t = useMessages(uiMessages)
  return (
    <a className={styles['skip']} href={`#${target}`}>
      {t('skip')}
    </a>
  )
}
