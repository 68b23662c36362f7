import { answerFaults, pagesAsked } from '@mc/dossier'
import { useFormat, useLocale, useMessages } from '@mc/i18n/react'
import { Result } from '@mc/module-kit/data'
import { useParams } from '@mc/module-kit/react'
import { LinkButton } from '@mc/ui/link-button'
import { Page } from '@mc/ui/page'
import { Stack } from '@mc/ui/stack'
import { TaskList, type Task } from '@mc/ui/task-list'
import type { Draft } from '../../model/apply/draft.ts'
import { proceduresRefusals } from '../refusals.messages.ts'
import { applyMessages } from './apply.messages.ts'
import { DiscardDraft } from './discard-draft.tsx'
import { missingPapers } from './papers-asked.ts'
import { useDraft } from './use-draft.ts'

/** Answers: how far is this, and where do I go on? (X2) */
export function DraftPage() {
  const t = useMessages(applyMessages)
  const locale = useLocale()
  const id = useParams()['id'] ?? ''
  const { query } = useDraft(id)
  return (
    <Page title={query.data?.procedure.name[locale] ?? t('draftTitle')} lead={query.data && t('draftFor', { name: query.data.person.name })} back={{ href: '/procedures/mine', label: t('mine') }}>
      <Result query={query} messages={proceduresRefusals}>
        {(draft) => <DraftView draft={draft} />}
      </Result>
    </Page>
  )
}

function DraftView({ draft }: { draft: Draft }) {
  const t = useMessages(applyMessages)
  const locale = useLocale()
  const { dateTime } = useFormat()
  const tasks = tasksOf(draft, { papers: t('papersPart'), check: t('checkPart'), waits: t('checkWaits') }, locale)
  const next = tasks.find(({ state }) => state !== 'done' && state !== 'waiting') ?? tasks.at(-1)
  return (
    <>
      <p>
        {t('draftSaved', { when: dateTime(draft.changedAt) })}. {t('whatHappens')}
      </p>
      <TaskList label={t('parts')} tasks={tasks} />
      <Stack isRow gap={3}>
        {next?.href && (
          <LinkButton kind="primary" href={next.href}>
            {t('goOn')}
          </LinkButton>
        )}
        <DiscardDraft id={draft.id} />
      </Stack>
    </>
  )
}

function tasksOf(draft: Draft, words: { papers: string; check: string; waits: string }, locale: 'vi' | 'en'): Task[] {
  const here = `/procedures/drafts/${draft.id}`
  const { form } = draft.procedure
  const pages: Task[] = pagesAsked(form, draft.answers).map((page) => {
    const faults = answerFaults(form, draft.answers, { page: page.id })
    const isBegun = page.questions.some(({ id }) => draft.answers[id] !== undefined)
    return { id: page.id, title: page.title[locale], href: `${here}/questions/${page.id}`, state: faults.length === 0 && isBegun ? 'done' : isBegun ? 'started' : 'todo' }
  })
  const isAnswered = pages.every(({ state }) => state === 'done')
  const papers: Task = { id: 'papers', title: words.papers, href: `${here}/papers`, state: missingPapers(draft).length === 0 && isAnswered ? 'done' : draft.papers.length > 0 ? 'started' : 'todo' }
  const canCheck = isAnswered && papers.state === 'done'
  const check: Task = { id: 'check', title: words.check, href: `${here}/check`, state: canCheck ? 'todo' : 'waiting', ...(!canCheck && { hint: words.waits }) }
  return [...pages, papers, check]
}
