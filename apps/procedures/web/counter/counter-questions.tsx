import { holds, pagesAsked, type Answers } from '@mc/dossier'
import { useLocale } from '@mc/i18n/react'
import { Section } from '@mc/ui/section'
import { Stack } from '@mc/ui/stack'
import type { CounterDraft } from '../../model/counter/counter.ts'
import { QuestionField } from '../apply/question-field.tsx'
import type { Typed } from '../apply/typed-answers.ts'
import { ScanField } from './scan-field.tsx'

interface CounterQuestionsProps {
  draft: CounterDraft
  typed: Typed
  visible: Answers
  onChange: (id: string, value: unknown) => void
}

/** All questions that the answers call for, page after page on one sheet. */
export function CounterQuestions({ draft: { id: dossierId, procedure }, typed, visible, onChange }: CounterQuestionsProps) {
  const locale = useLocale()
  const { form } = procedure
  return (
    <>
      {pagesAsked(form, visible).map((page) => (
        <Section key={page.id} level={3} title={page.title[locale]}>
          <Stack gap={4}>
            {page.questions
              .filter(({ when }) => !when || holds(when, visible))
              .map((question) => {
                const isRequired = form.schema.required?.includes(question.id) ?? false
                // Files of a counter are scans: they go another way than an applicant's own.
                if (question.widget === 'file')
                  return <ScanField key={question.id} name={question.id} label={question.label[locale]} isRequired={isRequired} dossierId={dossierId} paper={question.id} onScans={(ids) => onChange(question.id, ids)} />
                return (
                  <QuestionField
                    key={question.id}
                    question={question}
                    rule={form.schema.properties?.[question.id] ?? {}}
                    isRequired={isRequired}
                    name={question.id}
                    value={typed[question.id]}
                    onChange={(value) => onChange(question.id, value)}
                    around={visible}
                    dossierId={dossierId}
                  />
                )
              })}
          </Stack>
        </Section>
      ))}
    </>
  )
}
