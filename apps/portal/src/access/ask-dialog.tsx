import { useFormat, useMessages } from '@mc/i18n/react'
import { useMutation, useQueryClient, useRefusalMessage } from '@mc/module-kit/data'
import { Button } from '@mc/ui/button'
import { Dialog } from '@mc/ui/dialog'
import { Form } from '@mc/ui/form'
import { Stack } from '@mc/ui/stack'
import { TextArea } from '@mc/ui/text-area'
import { useState } from 'react'
import { portalApi } from '../account/portal-client.ts'
import { accessMessages } from './access.messages.ts'

export type Look = Awaited<ReturnType<typeof portalApi.access.list.query>>['entries'][number]

const WORDS_MAX = 1000

/** "I don't recognise this": what to ask about a look, to whom it goes and by when it is answered. */
export function AskDialog({ look, onClose, onAsked }: { look: Look; onClose: () => void; onAsked: (words: string) => void }) {
  const t = useMessages(accessMessages)
  const format = useFormat()
  const say = useRefusalMessage(accessMessages)
  const cache = useQueryClient()
  const [words, setWords] = useState('')
  const [isTooLong, setTooLong] = useState(false)
  // Pressed twice, it is asked once.
  const [id] = useState(() => crypto.randomUUID())
  const ask = useMutation({
    mutationFn: () => portalApi.access.ask.mutate({ id, lookId: look.id, words: words.trim() }),
    onSuccess: async ({ answerDueOn }) => {
      await cache.invalidateQueries({ queryKey: ['portal', 'access.list'] })
      onAsked(t('asked', { date: format.date(answerDueOn) }))
    },
  })
  const submit = () => {
    const tooLong = words.trim().length > WORDS_MAX
    setTooLong(tooLong)
    if (!tooLong) ask.mutate()
  }
  return (
    <Dialog isOpen onClose={onClose} title={t('askTitle')}>
      <Form label={t('askTitle')} onSubmit={submit} busy={ask.isPending} errors={isTooLong ? { words: t('tooLong') } : null} problem={ask.error ? say(ask.error) : undefined}>
        <p>{t('askWhat')}</p>
        <TextArea label={t('words')} hint={t('wordsHint')} name="words" value={words} onChange={setWords} lengthMax={WORDS_MAX} />
        <Stack isRow gap={2}>
          <Button type="submit">{t('send')}</Button>
          <Button kind="secondary" onPress={onClose}>
            {t('cancel')}
          </Button>
        </Stack>
      </Form>
    </Dialog>
  )
}
