import { useMessages } from '@mc/i18n/react'
import { useState } from 'react'
import { Button } from '../button/button.tsx'
import { copyButtonMessages } from './copy-button.messages.ts'

export interface CopyButtonProps {
  /** What is copied, in words: "số tài khoản". */
  what: string
  /** The value as another app wants it: digits without spaces. */
  text: string
}

/** Puts a value on the clipboard, for pasting into another app, and says whether it is there. */
export function CopyButton({ what, text }: CopyButtonProps) {
  const t = useMessages(copyButtonMessages)
  const [state, setState] = useState<'rest' | 'copied' | 'failed'>('rest')

  async function copy() {
    try {
      await navigator.clipboard.writeText(text)
      setState('copied')
    } catch {
      // Refused, or a page without https, where there is no clipboard.
      setState('failed')
    }
  }

  return (
    <>
      <Button kind="quiet" size="small" label={state === 'copied' ? `${t('copied')}: ${what}` : t('copyNamed', { what })} onPress={() => void copy()}>
        {state === 'copied' ? t('copied') : t('copy')}
      </Button>
      <span role="status">{state === 'failed' ? t('failed') : ''}</span>
    </>
  )
}
