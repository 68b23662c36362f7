import { useFormat, useLocale, useMessages } from '@mc/i18n/react'
import { Result, useQuery } from '@mc/module-kit/data'
import { RequireLevel, useHost, useSession } from '@mc/module-kit/react'
import { Banner } from '@mc/ui/banner'
import { Button } from '@mc/ui/button'
import { Card } from '@mc/ui/card'
import { Page } from '@mc/ui/page'
import { Section } from '@mc/ui/section'
import { Stack } from '@mc/ui/stack'
import { Empty } from '@mc/ui/states'
import { SummaryList } from '@mc/ui/summary-list'
import { Tag } from '@mc/ui/tag'
import { useState } from 'react'
import { useRecordNames } from '../access/use-record-names.ts'
import { portalApi } from '../account/portal-client.ts'
import { AnswerForm, type AskedLook } from './answer-form.tsx'
import { questionsMessages } from './questions.messages.ts'

/** What do citizens not recognise in their log, and by when is it answered? For administrators. */
export function QuestionsPage() {
  const t = useMessages(questionsMessages)
  const session = useSession()
  return (
    <Page title={t('title')} lead={t('lead')} back={{ href: '/account', label: t('back') }}>
      <RequireLevel level={2}>{session?.roles.includes('administrator') ? <Questions /> : <Empty title={t('onlyAdministrators')} hint={t('onlyAdministratorsHint')} />}</RequireLevel>
    </Page>
  )
}

function Questions() {
  const t = useMessages(questionsMessages)
  const questions = useQuery({ queryKey: ['portal', 'access.listQuestions'], queryFn: ({ signal }) => portalApi.access.listQuestions.query(undefined, { signal }) })
  const [isDone, setDone] = useState(false)
  return (
    <Stack gap={6}>
      <div role="status">{isDone && <Banner tone="good" title={t('done')} />}</div>
      <Result query={questions}>
        {(all) => {
          const open = all.filter((one) => one.question.answer === null)
          const answered = all.filter((one) => one.question.answer !== null)
          return (
            <>
              <Section title={t('open')}>
                <Stack gap={4}>
                  {open.length === 0 && <Empty title={t('none')} hint={t('noneHint')} />}
                  {open.map((one) => (
                    <QuestionCard key={one.id} asked={one} onDone={() => setDone(true)} />
                  ))}
                </Stack>
              </Section>
              {answered.length > 0 && (
                <Section title={t('answeredOnes')}>
                  <Stack gap={4}>
                    {answered.map((one) => (
                      <QuestionCard key={one.id} asked={one} onDone={() => undefined} />
                    ))}
                  </Stack>
                </Section>
              )}
            </>
          )
        }}
      </Result>
    </Stack>
  )
}

function QuestionCard({ asked, onDone }: { asked: AskedLook; onDone: () => void }) {
  const t = useMessages(questionsMessages)
  const format = useFormat()
  const locale = useLocale()
  const nameOf = useRecordNames()
  const { today } = useHost()
  const [isOpen, setOpen] = useState(false)
  const { question } = asked
  const isOverdue = question.answerDueOn < today
  const tag = question.answer ? undefined : <Tag tone={isOverdue ? 'bad' : 'info'}>{t(isOverdue ? 'overdue' : 'due', { date: format.date(question.answerDueOn) })}</Tag>
  return (
    <Card title={`${asked.actorName} · ${format.dateTime(asked.at)}`} tag={tag}>
      <SummaryList
        items={[
          { term: t('asker'), detail: asked.citizenId },
          { term: t('asked'), detail: format.dateTime(question.askedAt) },
          { term: t('words'), detail: question.words || t('noWords') },
          { term: t('who'), detail: [asked.actorName, asked.roleTitle[locale].replace(/\.$/, ''), asked.organisation?.[locale]].filter(Boolean).join(' · ') },
          { term: t('what'), detail: nameOf(asked.resource) },
          { term: t('why'), detail: nameOf(asked.reason) },
          ...(question.answer
            ? [
                { term: t('outcome'), detail: t(question.answer.outcome) },
                { term: t('answer'), detail: question.answer.text },
                { term: t('answerer'), detail: t('answeredBy', { by: question.answer.by, date: format.dateTime(question.answer.at) }) },
              ]
            : []),
        ]}
      />
      {!question.answer && asked.isOwnLook && <Banner tone="warning" title={t('own')} />}
      {!question.answer && !asked.isOwnLook && !isOpen && (
        <div>
          <Button size="small" label={t('replyTo', { who: asked.citizenId })} onPress={() => setOpen(true)}>
            {t('reply')}
          </Button>
        </div>
      )}
      {isOpen && <AnswerForm asked={asked} onClose={() => setOpen(false)} onDone={onDone} />}
    </Card>
  )
}
