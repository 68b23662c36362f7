import { useMessages } from '@mc/i18n/react'
import { useIdempotencyKey, useMutation, useRefusalMessage } from '@mc/module-kit/data'
import { Banner } from '@mc/ui/banner'
import { Button } from '@mc/ui/button'
import { Dialog } from '@mc/ui/dialog'
import { useState } from 'react'
import type { MarkSheet } from '../../model/desk/mark-sheet.ts'
import { api } from '../client.ts'
import { deskMessages } from './desk.messages.ts'
import { unpublishedCount } from './sheet-cells.ts'

/** Says what families do not see yet, and publishes it once the teacher has said yes. */
export function PublishPanel({ sheet, onPublished }: { sheet: MarkSheet; onPublished: () => void }) {
  const t = useMessages(deskMessages)
  const say = useRefusalMessage(deskMessages)
  const [isAsking, setAsking] = useState(false)
  const { key, renew } = useIdempotencyKey()
  const count = unpublishedCount(sheet)
  const publish = useMutation({
    mutationFn: () => api.desk.publishMarks.mutate({ classId: sheet.classId, subjectCode: sheet.subjectCode, term: sheet.term, idempotencyKey: key }),
    onSuccess: () => {
      renew()
      setAsking(false)
      onPublished()
    },
  })
  return (
    <>
      {count === 0 ? (
        <Banner tone="good" isLive title={publish.data ? t('published', { n: publish.data.marks }) : t('allPublished')} />
      ) : (
        <Banner
          tone="warning"
          title={t('publishCount', { n: count })}
          action={
            sheet.isOpen && (
              <Button kind="primary" onPress={() => setAsking(true)}>
                {t('publish')}
              </Button>
            )
          }
        />
      )}
      <Dialog
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        title={t('publishAsk', { n: count })}
        actions={
          <>
            <Button kind="primary" busy={publish.isPending} onPress={() => publish.mutate()}>
              {t('publish')}
            </Button>
            <Button onPress={() => setAsking(false)}>{t('cancel')}</Button>
          </>
        }
      >
        <p>{t('publishDetail')}</p>
        {publish.error && (
          <Banner tone="bad" isLive>
            {say(publish.error)}
          </Banner>
        )}
      </Dialog>
    </>
  )
}
