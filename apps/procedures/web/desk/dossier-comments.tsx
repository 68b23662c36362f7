import { useFormat, useLocale, useMessages } from '@mc/i18n/react'
import { useIdempotencyKey, useMutation, useQueryClient, useRefusalMessage } from '@mc/module-kit/data'
import { Button } from '@mc/ui/button'
import { Form } from '@mc/ui/form'
import { Section } from '@mc/ui/section'
import { TextArea } from '@mc/ui/text-area'
import { Timeline } from '@mc/ui/timeline'
import { useState } from 'react'
import type { DeskDossier } from '../../model/desk/desk-dossier.ts'
import { Words, WORDS_MAX } from '../../model/dossiers/phase.ts'
import { api } from '../client.ts'
import { proceduresRefusals } from '../refusals.messages.ts'
import { deskDossierMessages } from './desk-dossier.messages.ts'
import { deskDossierKey } from './use-act.ts'

/** What colleagues write to each other about a dossier. */
export function DossierComments({ dossier: { id, comments } }: { dossier: DeskDossier }) {
  const t = useMessages(deskDossierMessages)
  const say = useRefusalMessage(proceduresRefusals)
  const locale = useLocale()
  const { dateTime } = useFormat()
  const client = useQueryClient()
  const { key, renew } = useIdempotencyKey()
  const [text, setText] = useState('')
  const [isTried, setTried] = useState(false)
  const isMissing = !Words.safeParse(text).success
  const send = useMutation({
    mutationFn: () => api.desk.comment.mutate({ dossierId: id, text: text.trim(), idempotencyKey: key }),
    onSuccess: () => {
      setText('')
      setTried(false)
      renew()
      return client.invalidateQueries({ queryKey: deskDossierKey(id) })
    },
  })
  return (
    <Section title={t('comments')} lead={t('commentsHint')}>
      {comments.length === 0 ? (
        <p>{t('commentsNone')}</p>
      ) : (
        <Timeline
          label={t('comments')}
          items={comments.map((one) => ({ id: one.id, when: dateTime(one.at), dateTime: one.at, title: one.text, who: one.office ? t('commentBy', { name: one.authorName, office: one.office[locale] }) : one.authorName }))}
        />
      )}
      <Form
        label={t('comments')}
        busy={send.isPending}
        errors={isTried && isMissing ? { text: t('commentMissing') } : null}
        problem={send.error ? say(send.error) : undefined}
        onSubmit={() => {
          setTried(true)
          if (!isMissing) send.mutate()
        }}
      >
        <TextArea label={t('comment')} name="text" value={text} onChange={setText} lengthMax={WORDS_MAX} rows={2} />
        <Button type="submit">{t('commentSend')}</Button>
      </Form>
    </Section>
  )
}
