import { useFormat, useLocale, useMessages } from '@mc/i18n/react'
import { Result, useMutation, useQuery, useQueryClient, useRefusalMessage } from '@mc/module-kit/data'
import { RequireLevel, useHost, useSession } from '@mc/module-kit/react'
import { Banner } from '@mc/ui/banner'
import { Button } from '@mc/ui/button'
import { Card } from '@mc/ui/card'
import { Dialog } from '@mc/ui/dialog'
import { Page } from '@mc/ui/page'
import { Section } from '@mc/ui/section'
import { Stack } from '@mc/ui/stack'
import { Empty } from '@mc/ui/states'
import { Tag } from '@mc/ui/tag'
import { useState } from 'react'
import { portalApi } from '../account/portal-client.ts'
import { WorkForm, type ListedWork } from './work-form.tsx'
import { worksMessages } from './works.messages.ts'

const TONES = { planned: 'info', running: 'warning', over: 'neutral', cancelled: 'neutral' } as const

/** Which works are announced, and what do people have to be told? For administrators. */
export function WorksPage() {
  const t = useMessages(worksMessages)
  const session = useSession()
  return (
    <Page title={t('title')} lead={t('lead')} back={{ href: '/status', label: t('back') }}>
      <RequireLevel level={2}>{session?.roles.includes('administrator') ? <Works /> : <Empty title={t('onlyAdministrators')} hint={t('onlyAdministratorsHint')} />}</RequireLevel>
    </Page>
  )
}

function Works() {
  const t = useMessages(worksMessages)
  const works = useQuery({ queryKey: ['portal', 'status.listWorks'], queryFn: ({ signal }) => portalApi.status.listWorks.query(undefined, { signal }) })
  // Null: a new one; undefined: no form is open.
  const [edited, edit] = useState<ListedWork | null | undefined>()
  const [ended, askEnd] = useState<ListedWork | null>(null)
  const [isDone, setDone] = useState(false)
  const open = (work: ListedWork | null) => {
    setDone(false)
    edit(work)
  }
  const close = (done: boolean) => {
    edit(undefined)
    askEnd(null)
    setDone(done)
  }
  return (
    <Stack gap={6}>
      <div role="status">{isDone && <Banner tone="good" title={t('done')} />}</div>
      {edited === undefined ? (
        <div>
          <Button onPress={() => open(null)}>{t('announce')}</Button>
        </div>
      ) : (
        <Section title={t(edited ? 'change' : 'announce')}>
          <WorkForm key={edited?.id ?? 'new'} work={edited} onClose={() => close(false)} onDone={() => close(true)} />
        </Section>
      )}
      <Section title={t('list')}>
        <Result query={works}>
          {(all) => (
            <Stack gap={4}>
              {all.length === 0 && <Empty title={t('none')} hint={t('noneHint')} />}
              {all.map((work) => (
                <WorkCard key={work.id} work={work} onChange={() => open(work)} onEnd={() => askEnd(work)} />
              ))}
            </Stack>
          )}
        </Result>
      </Section>
      {ended && <EndDialog work={ended} onClose={() => askEnd(null)} onDone={() => close(true)} />}
    </Stack>
  )
}

function WorkCard({ work, onChange, onEnd }: { work: ListedWork; onChange: () => void; onEnd: () => void }) {
  const t = useMessages(worksMessages)
  const locale = useLocale()
  const format = useFormat()
  const { modules } = useHost()
  const isOpen = work.state === 'planned' || work.state === 'running'
  const names = work.modules.map((id) => modules.find((one) => one.id === id)?.title[locale] ?? id)
  const named = (words: string) => `${words}: ${work.text[locale]}`
  return (
    <Card title={work.text[locale]} tag={<Tag tone={TONES[work.state]}>{t(work.state)}</Tag>}>
      <p>{t('when', { from: format.dateTime(work.startsAt), to: format.dateTime(work.endsAt) })}</p>
      <p>{names.length > 0 ? format.list(names) : t('wholePortal')}</p>
      <details>
        <summary>{t('history')}</summary>
        <ul>
          {work.history.map((event) => (
            <li key={`${event.at} ${event.action}`}>{t('historyLine', { at: format.dateTime(event.at), who: event.actor, what: actionWords(event.action) })}</li>
          ))}
        </ul>
      </details>
      {isOpen && (
        <Stack isRow gap={2}>
          <Button size="small" kind="secondary" label={named(t('change'))} onPress={onChange}>
            {t('change')}
          </Button>
          <Button size="small" kind="danger" label={named(t(work.state === 'running' ? 'end' : 'cancelWork'))} onPress={onEnd}>
            {t(work.state === 'running' ? 'end' : 'cancelWork')}
          </Button>
        </Stack>
      )}
    </Card>
  )

  function actionWords(action: string): string {
    const key = `action.${action}`
    return isKnown(key) ? t(key) : action
  }
}

/** An action of a newer gateway has no words yet and is shown by its name. */
function isKnown(key: string): key is 'action.announce' | 'action.change' | 'action.end' | 'action.cancel' {
  return key in worksMessages
}

function EndDialog({ work, onClose, onDone }: { work: ListedWork; onClose: () => void; onDone: () => void }) {
  const t = useMessages(worksMessages)
  const say = useRefusalMessage(worksMessages)
  const cache = useQueryClient()
  const isRunning = work.state === 'running'
  const end = useMutation({
    mutationFn: () => portalApi.status.endWork.mutate({ id: work.id }),
    onSuccess: async () => {
      await cache.invalidateQueries({ queryKey: ['portal', 'status.listWorks'] })
      onDone()
    },
  })
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t(isRunning ? 'endTitle' : 'cancelTitle')}
      actions={
        <>
          <Button kind="danger" busy={end.isPending} onPress={() => end.mutate()}>
            {t(isRunning ? 'end' : 'cancelWork')}
          </Button>
          <Button kind="secondary" onPress={onClose}>
            {t('keep')}
          </Button>
        </>
      }
    >
      {end.error && <Banner tone="bad" title={say(end.error)} isLive />}
      <p>{t('endWords')}</p>
    </Dialog>
  )
}
