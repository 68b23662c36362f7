import { useLocale, useMessages } from '@mc/i18n/react'
import { VisuallyHidden } from '@mc/ui/visually-hidden'
import { showAverage, showMark } from '../../model/marks/show-mark.ts'
import { marksMessages } from './marks.messages.ts'

/** A mark or an average (hundredths) as it is read; a dash, said as "none yet", where there is none. */
export function MarkText({ value, isAverage }: { value: number | null; isAverage?: boolean }) {
  const locale = useLocale()
  const t = useMessages(marksMessages)
  if (value === null)
    return (
      <>
        <span aria-hidden="true">–</span>
        <VisuallyHidden>{t('none')}</VisuallyHidden>
      </>
    )
  return isAverage ? <strong>{showAverage(value, locale)}</strong> : <>{showMark(value, locale)}</>
}
