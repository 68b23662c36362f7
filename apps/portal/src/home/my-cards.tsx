import { useMessages } from '@mc/i18n/react'
import { useIsWaiting } from '@mc/module-kit/data'
import { Loading } from '@mc/ui/states'
import { SlotOutlet } from '../modules/slot-outlet.tsx'
import { homeMessages } from './home.messages.ts'
import styles from './home.module.css'

/** The modules' cards, and what is said while they are looked for and when there are none. */
export function MyCards() {
  const t = useMessages(homeMessages)
  const isWaiting = useIsWaiting()
  return (
    <>
      <div className={styles['cards']}>
        <SlotOutlet name="home.cards" props={{}} waiting={<span className={styles['coming']} />} />
      </div>
      {isWaiting ? <Loading label={t('looking')} lines={0} /> : <p className={styles['nothing']}>{t('allDone')}</p>}
    </>
  )
}
