import { useMessages } from '@mc/i18n/react'
import { useQueryClient } from '@mc/module-kit/data'
import { Banner } from '@mc/ui/banner'
import { Button } from '@mc/ui/button'
import { LinkButton } from '@mc/ui/link-button'
import { Stack } from '@mc/ui/stack'
import { signMessages } from './sign.messages.ts'

type Signed = { dossierId: string; title: string; number: string; checkCode: string }

/** What was signed, each with the way to its check, and the way back to what still waits. */
export function SignedList({ signed }: { signed: readonly Signed[] }) {
  const t = useMessages(signMessages)
  const queries = useQueryClient()
  return (
    <Stack gap={4}>
      <Banner tone="good" isLive title={t('done', { n: signed.length })}>
        {t('doneHint')}
      </Banner>
      {signed.map(({ dossierId, title, number, checkCode }) => (
        <div key={dossierId}>
          <LinkButton kind="quiet" href={`/procedures/verify/${checkCode}`}>
            {t('check', { title, number })}
          </LinkButton>
        </div>
      ))}
      <div>
        <Button onPress={() => void queries.invalidateQueries({ queryKey: ['procedures', 'sign.list'] })}>{t('waiting')}</Button>
      </div>
    </Stack>
  )
}
