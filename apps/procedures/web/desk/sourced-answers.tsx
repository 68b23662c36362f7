import { holds, pagesAsked, visibleAnswers } from '@mc/dossier'
import { useLocale, useMessages } from '@mc/i18n/react'
import { Section } from '@mc/ui/section'
import { SummaryList } from '@mc/ui/summary-list'
import type { DeskDossier } from '../../model/desk/desk-dossier.ts'
import { AnswerWords } from '../apply/answer-words.tsx'
import { useRegisterName } from '../apply/register-words.ts'
import { deskDossierMessages } from './desk-dossier.messages.ts'
import styles from './desk.module.css'

/** All that was answered, page by page, each with where it came from. */
export function SourcedAnswers({ dossier: { definition, answers, sources, papers } }: { dossier: DeskDossier }) {
  const t = useMessages(deskDossierMessages)
  const locale = useLocale()
  const registerName = useRegisterName()
  const visible = visibleAnswers(definition.form, answers)
  return (
    <>
      <p className={styles['quiet']}>{t('typed')}</p>
      {pagesAsked(definition.form, answers).map((page) => (
        <Section key={page.id} level={3} title={page.title[locale]}>
          <SummaryList
            items={page.questions
              .filter(({ id, when }) => (!when || holds(when, visible)) && visible[id] !== undefined)
              .map((question) => ({
                term: question.label[locale],
                detail: (
                  <>
                    {/* An address is the applicant's own words and names of places. */}
                    <div translate={question.widget === 'address' ? 'no' : undefined}>
                      <AnswerWords question={question} answer={visible[question.id]} papers={papers} />
                    </div>
                    {sources[question.id] !== undefined && <span className={styles['quiet']}>{t('fromRegister', { register: registerName(sources[question.id] ?? '') })}</span>}
                  </>
                ),
              }))}
          />
        </Section>
      ))}
    </>
  )
}
