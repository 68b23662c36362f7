import { useMessages } from '@mc/i18n/react'
import { useMutation, useQueryClient } from '@mc/module-kit/data'
import { Button } from '@mc/ui/button'
import { ChoiceField } from '@mc/ui/choice-field'
import { Form } from '@mc/ui/form'
import { Section } from '@mc/ui/section'
import { TextArea } from '@mc/ui/text-area'
import { useState } from 'react'
import { WORDS_MAX } from '../../model/dossiers/phase.ts'
import type { Dossier } from '../../model/mine/dossier.ts'
import { WriteProblem } from '../apply/write-problem.tsx'
import { api } from '../client.ts'
import { mineMessages } from './mine.messages.ts'

const SCORES = ['5', '4', '3', '2', '1'] as const

/** How the service was, once; or what was said. */
export function RateDossier({ dossier }: { dossier: Dossier }) {
  const t = useMessages(mineMessages)
  const client = useQueryClient()
  const [score, setScore] = useState('')
  const [text, setText] = useState('')
  const [isTried, setTried] = useState(false)
  const rate = useMutation({
    mutationFn: () => api.mine.rate.mutate({ id: dossier.id, score: Number(score), ...(text.trim().length >= 3 && { text }) }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['procedures'] }),
  })
  const wordsOf = (one: string) => t(`rate${one as (typeof SCORES)[number]}`)
  if (dossier.rating) return <Section title={t('rateTitle')}>{<p>{t('rateThanks', { words: wordsOf(String(dossier.rating.score)) })}</p>}</Section>
  return (
    <Section title={t('rateTitle')}>
      <Form
        label={t('rateTitle')}
        busy={rate.isPending}
        errors={isTried && score === '' ? { score: t('rateMissing') } : null}
        problem={rate.error ? <WriteProblem error={rate.error} /> : undefined}
        onSubmit={() => {
          setTried(true)
          if (score !== '') rate.mutate()
        }}
      >
        <ChoiceField name="score" label={t('rateLabel')} value={score} onChange={setScore} options={SCORES.map((value) => ({ value, label: wordsOf(value) }))} isRequired />
        <TextArea name="text" label={t('rateText')} value={text} onChange={setText} lengthMax={WORDS_MAX} rows={3} />
        <Button type="submit">{t('rateSend')}</Button>
      </Form>
    </Section>
  )
}
