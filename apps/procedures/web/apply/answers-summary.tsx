import { holds, pagesAsked, visibleAnswers, type Form } from '@mc/dossier'
import { useLocale, useMessages } from '@mc/i18n/react'
import { Section } from '@mc/ui/section'
import { SummaryList } from '@mc/ui/summary-list'
import type { Answers } from '@mc/dossier'
import type { DossierPaper } from '../../model/dossiers/paper.ts'
import { AnswerWords } from './answer-words.tsx'
import { applyMessages } from './apply.messages.ts'

interface AnswersSummaryProps {
  form: Form
  answers: Answers
  papers: readonly DossierPaper[]
  /** Where a page's answers are changed; without it they cannot be. */
  changeHref?: (page: string) => string
  /** Of the pages' headings. @default 2 */
  level?: 2 | 3
}

/** All that was answered, page by page. */
export function AnswersSummary({ form, answers, papers, changeHref, level = 2 }: AnswersSummaryProps) {
  const t = useMessages(applyMessages)
  const locale = useLocale()
  const visible = visibleAnswers(form, answers)
  return (
    <>
      {pagesAsked(form, answers).map((page) => (
        <Section
          key={page.id}
          level={level}
          title={page.title[locale]}
          actions={
            changeHref && (
              <a href={changeHref(page.id)} aria-label={t('changePage', { title: page.title[locale] })}>
                {t('change')}
              </a>
            )
          }
        >
          <SummaryList
            items={page.questions
              .filter(({ when }) => !when || holds(when, visible))
              .map((question) => ({ term: question.label[locale], detail: <AnswerWords question={question} answer={visible[question.id]} papers={papers} /> }))}
          />
        </Section>
      ))}
    </>
  )
}
