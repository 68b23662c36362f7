import { useMessages } from '@mc/i18n/react'
import { Button } from '@mc/ui/button'
import { Page } from '@mc/ui/page'
import { shellMessages } from './shell.messages.ts'

/** For a failure of one of the portal's own pages: the frame and everything else still work. */
export function WrongPage() {
  const t = useMessages(shellMessages)
  return (
    <Page title={t('wrong')} lead={t('wrongWhat')}>
      <Button onPress={() => location.reload()}>{t('reload')}</Button>
    </Page>
  )
}
