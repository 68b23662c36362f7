import { useMessages } from '@mc/i18n/react'
import { Button } from '@mc/ui/button'
import { useState } from 'react'
import { payMessages } from './pay.messages.ts'

/** Puts a value on the clipboard, for pasting into a bank's app, and says so. */
export function CopyButton({ what, text }: { what: string; text: string }) {
  const t = useMessages(payMessages)
  const [isCopied, setCopied] = useState(false)
  return (
    <Button
      kind="quiet"
      size="small"
      label={isCopied ? `${t('copied')}: ${what}` : t('copyNamed', { what })}
      onPress={() => void navigator.clipboard.writeText(text).then(() => setCopied(true), () => setCopied(false))}
    >
      <span aria-live="polite">{isCopied ? t('copied') : t('copy')}</span>
    </Button>
  )
}
