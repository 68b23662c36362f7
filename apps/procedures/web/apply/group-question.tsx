import { holds, type Question } from '@mc/dossier'
import { useLocale, useMessages } from '@mc/i18n/react'
import { Button } from '@mc/ui/button'
import { Section } from '@mc/ui/section'
import { Stack } from '@mc/ui/stack'
import { useEffect, useRef, type ReactNode } from 'react'
import { applyMessages } from './apply.messages.ts'
import type { QuestionFieldProps } from './field-props.ts'
import { answersIn, typedFrom } from './typed-answers.ts'

type Item = Record<string, unknown>

/** `renderQuestion` draws a question of an item: given, since a group's questions are fields like the group itself. */
type GroupQuestionProps = QuestionFieldProps & { value: Item[]; renderQuestion: (props: QuestionFieldProps) => ReactNode }

/** Questions that are asked once for each item: vehicles, members. Adding one leads to its first field. */
export function GroupQuestion({ question, rule, name, value, onChange, around, dossierId, renderQuestion }: GroupQuestionProps) {
  const t = useMessages(applyMessages)
  const locale = useLocale()
  const added = useRef(false)
  const last = useRef<HTMLDivElement>(null)
  const questions = question.questions ?? []
  const most = Number(rule['maxItems'] ?? Infinity)
  const label = question.label[locale]
  useEffect(() => {
    if (!added.current) return
    added.current = false
    last.current?.querySelector<HTMLElement>('input, select, textarea')?.focus()
  }, [value.length])

  const change = (at: number, id: string, answer: unknown) => onChange(value.map((item, index) => (index === at ? { ...item, [id]: answer } : item)))
  return (
    <Section level={2} title={label} lead={question.hint?.[locale]}>
      {value.map((item, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- items have no name of their own, and only the last is added
        <div key={at} ref={at === value.length - 1 ? last : undefined} role="group" aria-label={t('item', { label, n: at + 1 })}>
          <Stack gap={4}>
            <Stack isRow gap={3}>
              <strong>{t('item', { label, n: at + 1 })}</strong>
              {value.length > 1 && (
                <Button size="small" kind="quiet" label={`${t('removeItem', { n: at + 1 })}: ${label}`} onPress={() => onChange(value.filter((_, index) => index !== at))}>
                  {t('removeItem', { n: at + 1 })}
                </Button>
              )}
            </Stack>
            {askedOf(questions, item, around).map((one) =>
              renderQuestion({
                question: one,
                rule: rule.items?.properties?.[one.id] ?? {},
                isRequired: rule.items?.required?.includes(one.id) ?? false,
                name: `${name}.${at}.${one.id}`,
                value: item[one.id],
                onChange: (answer) => change(at, one.id, answer),
                around,
                dossierId,
              }),
            )}
          </Stack>
        </div>
      ))}
      {value.length < most && (
        <Button
          onPress={() => {
            added.current = true
            onChange([...value, typedFrom(questions, {})])
          }}
        >
          {t('addItem', { label })}
        </Button>
      )}
    </Section>
  )
}

/** The questions of an item that its own answers, and those around it, call for. */
function askedOf(questions: readonly Question[], item: Item, around: Item): Question[] {
  const answers = { ...around, ...answersIn(questions, item) }
  return questions.filter(({ when }) => !when || holds(when, answers))
}
