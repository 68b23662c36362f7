import type { Procedure, Question } from '@mc/dossier'
import { useFormat, useMessages } from '@mc/i18n/react'
import { useIdempotencyKey, useMutation, useQueryClient } from '@mc/module-kit/data'
import { useNavigate } from '@mc/module-kit/react'
import { Banner } from '@mc/ui/banner'
import { Button } from '@mc/ui/button'
import { Checkbox } from '@mc/ui/checkbox'
import { ChoiceField } from '@mc/ui/choice-field'
import { Form } from '@mc/ui/form'
import { useState } from 'react'
import type { Person } from '../../model/apply/draft.ts'
import { api } from '../client.ts'
import { applyMessages } from './apply.messages.ts'
import { useRegisterName } from './register-words.ts'
import { WriteProblem } from './write-problem.tsx'

/** Registers whose values the portal can fill in. */
const FILLED_IN: ReadonlySet<string> = new Set(['population', 'household', 'applicant'])

/** For whom, and whether registers may fill in: asked before anything is read from them, ticked by nobody beforehand. */
export function StartForm({ procedure, people }: { procedure: Procedure; people: readonly Person[] }) {
  const t = useMessages(applyMessages)
  const { list } = useFormat()
  const nameOf = useRegisterName()
  const navigate = useNavigate()
  const client = useQueryClient()
  const { key, renew } = useIdempotencyKey()
  const [forWhom, setForWhom] = useState(people.length === 1 ? people[0]!.citizenId : '')
  const [isAllowed, setAllowed] = useState(false)
  const [isTried, setTried] = useState(false)
  const registers = [...new Set(sourcesOf(procedure).filter((source) => FILLED_IN.has(source.split('.')[0] ?? '')).map(nameOf))]
  const start = useMutation({
    mutationFn: async () => {
      const person = people.find(({ citizenId }) => citizenId === forWhom)
      const { id } = await api.drafts.start.mutate({ procedureCode: procedure.code, ...(person && !person.isMe && { forPersonId: person.citizenId }), idempotencyKey: key })
      if (isAllowed) {
        const { revision } = await api.drafts.get.query({ id })
        await api.drafts.prefill.mutate({ id, revision })
      }
      return id
    },
    onSuccess: (id) => {
      renew()
      void client.invalidateQueries({ queryKey: ['procedures'] })
      navigate(`/procedures/drafts/${id}/questions/${procedure.form.pages[0]!.id}`)
    },
  })
  if (people.length === 0) return <Banner tone="warning" title={t('notForYou')} />
  return (
    <Form
      busy={start.isPending}
      errors={isTried && forWhom === '' ? { forWhom: t('forWhomMissing') } : null}
      problem={start.error ? <WriteProblem error={start.error} /> : undefined}
      onSubmit={() => {
        setTried(true)
        if (forWhom !== '') start.mutate()
      }}
    >
      <ChoiceField
        name="forWhom"
        label={t('forWhom')}
        value={forWhom}
        onChange={setForWhom}
        isRequired
        options={people.map(({ citizenId, name, isMe }) => ({ value: citizenId, label: isMe ? t('me', { name }) : name }))}
      />
      {registers.length > 0 && <Checkbox name="consent" label={t('consent', { registers: list(registers) })} hint={t('consentHint')} isChecked={isAllowed} onChange={setAllowed} />}
      <p>{t('whatHappens')}</p>
      <Button type="submit">{t('begin')}</Button>
    </Form>
  )
}

function sourcesOf({ form }: Procedure): string[] {
  const of = (questions: readonly Question[]): string[] => questions.flatMap(({ source, questions: inner }) => [...(source ? [source] : []), ...of(inner ?? [])])
  return form.pages.flatMap(({ questions }) => of(questions))
}
