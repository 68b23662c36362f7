import { useMessages } from '@mc/i18n/react'
import { Button } from '@mc/ui/button'
import { LinkButton } from '@mc/ui/link-button'
import { Page } from '@mc/ui/page'
import { Stack } from '@mc/ui/stack'
import { Offline } from '@mc/ui/states'
import { patternMessages } from './patterns.messages.ts'

/** What can stand in a page's place. */
export type Trouble = 'not-found' | 'forbidden' | 'wrong' | 'offline' | 'away'

const WORDS = {
  'not-found': ['notFound', 'notFoundWhat'],
  forbidden: ['forbidden', 'forbiddenWhat'],
  wrong: ['wrong', 'wrongWhat'],
  away: ['away', 'awayWhat'],
} as const

/** What happened, whether anything is lost, and what to do now. */
export function ErrorPage({ trouble, onAgain }: { trouble: Trouble; onAgain: () => void }) {
  const t = useMessages(patternMessages)
  if (trouble === 'offline')
    return (
      <Page title={t('filesTitle')}>
        <Offline onRetry={onAgain} />
      </Page>
    )
  const [title, what] = WORDS[trouble]
  return (
    <Page title={t(title)} lead={t(what)}>
      <Stack isRow gap={3}>
        {(trouble === 'wrong' || trouble === 'away') && (
          <Button kind="primary" onPress={onAgain}>
            {t('again')}
          </Button>
        )}
        {trouble === 'not-found' && (
          <LinkButton href="/search" kind="primary">
            {t('toSearch')}
          </LinkButton>
        )}
        {trouble === 'away' && <LinkButton href="/status">{t('toStatus')}</LinkButton>}
        <LinkButton href="/">{t('toHome')}</LinkButton>
      </Stack>
      {trouble === 'wrong' && <p>{t('requestNumber', { id: '01940c3e-7d2a' })}</p>}
    </Page>
  )
}
