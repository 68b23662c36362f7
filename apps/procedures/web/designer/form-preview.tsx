import { feeOf, holds, pagesAsked, visibleAnswers, type Procedure } from '@mc/dossier'
import { useFormat, useLocale, useMessages } from '@mc/i18n/react'
import { SelectField } from '@mc/ui/select-field'
import { Section } from '@mc/ui/section'
import { Stack } from '@mc/ui/stack'
import { useState } from 'react'
import { QuestionField } from '../apply/question-field.tsx'
import { answersIn, typedFrom, type Typed } from '../apply/typed-answers.ts'
import { ProcedureCost } from '../catalogue/procedure-cost.tsx'
import { ProcedureFacts } from '../catalogue/procedure-facts.tsx'
import { ProcedurePapers } from '../catalogue/procedure-papers.tsx'
import { designerMessages } from './designer.messages.ts'

/** A procedure as people will see it: its page, and its form by the very fields that people answer in. Nothing is sent. */
export function FormPreview({ procedure }: { procedure: Procedure }) {
  const t = useMessages(designerMessages)
  const locale = useLocale()
  const { form } = procedure
  const [typed, setTyped] = useState<Typed>({})
  const [open, setOpen] = useState('')
  const questions = form.pages.flatMap((page) => page.questions)
  const answers = answersIn(questions, typed)
  const pages = pagesAsked(form, answers)
  const page = pages.find(({ id }) => id === open) ?? pages[0]
  const visible = visibleAnswers(form, answers)
  const fields = { ...typedFrom(questions, {}), ...typed }
  return (
    <Stack gap={5}>
      <p>{t('previewWhat')}</p>
      {page && (
        <Section title={page.title[locale]} level={3}>
          <Stack gap={4}>
            <SelectField label={t('previewPage')} name="preview-page" value={page.id} onChange={setOpen} placeholder={null} options={pages.map(({ id, title }) => ({ value: id, label: title[locale] }))} />
            {page.questions
              .filter(({ when }) => !when || holds(when, visible))
              .map((question) => (
                <QuestionField
                  key={question.id}
                  question={question}
                  rule={form.schema.properties?.[question.id] ?? {}}
                  isRequired={form.schema.required?.includes(question.id) ?? false}
                  name={`preview.${question.id}`}
                  value={fields[question.id]}
                  onChange={(value) => setTyped({ ...typed, [question.id]: value })}
                  around={visible}
                  dossierId=""
                />
              ))}
            <FeeNow procedure={procedure} answers={answers} />
          </Stack>
        </Section>
      )}
      <ProcedureFacts procedure={procedure} />
      <ProcedurePapers papers={procedure.papers} />
      <ProcedureCost fees={procedure.fees} methods={procedure.methods} />
    </Stack>
  )
}

function FeeNow({ procedure, answers }: { procedure: Procedure; answers: Readonly<Record<string, unknown>> }) {
  const t = useMessages(designerMessages)
  const { dong } = useFormat()
  const method = procedure.methods[0]
  if (!method || procedure.fees.length === 0) return null
  return <p>{t('feeNow', { sum: dong(feeOf(procedure.fees, { method, answers }).totalDong) })}</p>
}
