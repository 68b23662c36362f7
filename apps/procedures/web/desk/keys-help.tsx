import { useMessages } from '@mc/i18n/react'
import { Button } from '@mc/ui/button'
import { Dialog } from '@mc/ui/dialog'
import { SummaryList } from '@mc/ui/summary-list'
import { Switch } from '@mc/ui/switch'
import { useEffect, useState } from 'react'
import styles from './desk.module.css'
import { areKeysOn, turnKeys } from './keys-setting.ts'
import { queueMessages } from './queue.messages.ts'

const KEYS = [
  ['j', 'keyDown'],
  ['k', 'keyUp'],
  ['Enter', 'keyOpen'],
  ['c', 'keyClaim'],
  ['x', 'keyChoose'],
  ['/', 'keySearch'],
  ['?', 'keyHelp'],
] as const

/** Says which keys there are, by a button and by `?`, and turns them off. */
export function KeysHelp() {
  const t = useMessages(queueMessages)
  const [isOpen, setOpen] = useState(false)
  const [isOn, setOn] = useState(true)
  useEffect(() => {
    setOn(areKeysOn())
    function onKey(event: KeyboardEvent) {
      const isTyped = event.target instanceof Element && event.target.closest('input, textarea, select')
      if (event.key === '?' && !isTyped && areKeysOn()) setOpen(true)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  return (
    <>
      <Button onPress={() => setOpen(true)}>{t('keys')}</Button>
      <Dialog isOpen={isOpen} onClose={() => setOpen(false)} title={t('keysTitle')}>
        <SummaryList items={KEYS.map(([key, what]) => ({ term: t(what), detail: <kbd className={styles['key']}>{key}</kbd> }))} />
        <Switch
          label={t('keysOn')}
          name="keys"
          isOn={isOn}
          onChange={(next) => {
            turnKeys(next)
            setOn(next)
          }}
        />
      </Dialog>
    </>
  )
}
