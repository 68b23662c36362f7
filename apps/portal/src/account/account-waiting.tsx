import { useMessages } from '@mc/i18n/react'
import { Page } from '@mc/ui/page'
import { Loading } from '@mc/ui/states'
import { shellMessages } from '../shell/shell.messages.ts'

export type WaitingTitle = 'account' | 'access' | 'accessQuestions' | 'consents' | 'developer' | 'exchange' | 'notices' | 'noticeSettings' | 'works'

/** Stands where an account page will be while its code arrives. */
export function AccountWaiting({ title }: { title: WaitingTitle }) {
  const t = useMessages(shellMessages)
  return (
    <Page title={t(title)}>
      <Loading />
    </Page>
  )
}
