import { useFormat, useMessages } from '@mc/i18n/react'
import { Banner } from '@mc/ui/banner'
import { Button } from '@mc/ui/button'
import { ChoiceField } from '@mc/ui/choice-field'
import { Form, type FormErrors } from '@mc/ui/form'
import { LinkButton } from '@mc/ui/link-button'
import { NumberField } from '@mc/ui/number-field'
import { Page } from '@mc/ui/page'
import { Section } from '@mc/ui/section'
import { Stack } from '@mc/ui/stack'
import { SummaryList } from '@mc/ui/summary-list'
import { useState } from 'react'
import { patternMessages } from './patterns.messages.ts'

const FEE_DONG = 8000n

/** The answers of the errand. */
export type Answers = { whose: string; copies: string }

/** Signing in: one way, what it gives away, what to do without it. */
export function SignIn() {
  const t = useMessages(patternMessages)
  return (
    <Page title={t('signInTitle')} lead={t('signInLead')}>
      <LinkButton href="/auth/sign-in" kind="primary" size="large">
        {t('signInWith')}
      </LinkButton>
      <p>{t('signInAfter')}</p>
      <p>{t('noAccount')}</p>
    </Page>
  )
}

/** One thing a page: the question is the title. */
export function WhoseQuestion({ answers, onAnswer }: { answers: Answers; onAnswer: (answers: Answers) => void }) {
  const t = useMessages(patternMessages)
  const [whose, setWhose] = useState(answers.whose)
  const [errors, setErrors] = useState<FormErrors>({})
  const submit = () => (whose ? onAnswer({ ...answers, whose }) : setErrors({ whose: t('questionMissing') }))
  return (
    <Page title={t('questionTitle')} hidesTitle back={{ href: '/start', label: t('back') }}>
      <Form onSubmit={submit} errors={errors}>
        <ChoiceField
          label={t('questionTitle')}
          name="whose"
          value={whose}
          onChange={setWhose}
          isRequired
          options={[
            { value: 'me', label: t('forMe') },
            { value: 'child', label: t('forChild'), hint: t('forChildHint') },
          ]}
        />
        <div>
          <Button type="submit">{t('next')}</Button>
        </div>
      </Form>
    </Page>
  )
}

/** The next question. */
export function CopiesQuestion({ answers, onAnswer }: { answers: Answers; onAnswer: (answers: Answers) => void }) {
  const t = useMessages(patternMessages)
  const [copies, setCopies] = useState(answers.copies)
  const [errors, setErrors] = useState<FormErrors>({})
  const submit = () => (/^([1-9]|10)$/.test(copies) ? onAnswer({ ...answers, copies }) : setErrors({ copies: t('copiesMissing') }))
  return (
    <Page title={t('copies')} hidesTitle back={{ href: '/whose', label: t('back') }}>
      <Form onSubmit={submit} errors={errors}>
        <NumberField label={t('copies')} name="copies" hint={t('copiesHint')} value={copies} onChange={setCopies} isRequired />
        <div>
          <Button type="submit">{t('next')}</Button>
        </div>
      </Form>
    </Page>
  )
}

/** All answers, each with the way back to its question, before anything is sent. */
export function CheckAnswers({ answers, onSend, onChange }: { answers: Answers; onSend: () => void; onChange: (question: 'whose' | 'copies') => void }) {
  const t = useMessages(patternMessages)
  const { dong } = useFormat()
  const change = (question: 'whose' | 'copies', what: string) => (
    <Button kind="quiet" size="small" label={t('changeOf', { what })} onPress={() => onChange(question)}>
      {t('change')}
    </Button>
  )
  return (
    <Page title={t('checkTitle')} lead={t('checkLead')}>
      <SummaryList
        items={[
          { term: t('whose'), detail: t(answers.whose === 'child' ? 'forChild' : 'forMe'), action: change('whose', t('whose')) },
          { term: t('howMany'), detail: answers.copies, action: change('copies', t('howMany')) },
          { term: t('fee'), detail: dong(BigInt(answers.copies) * FEE_DONG) },
        ]}
      />
      <Form onSubmit={onSend}>
        <div>
          <Button type="submit" size="large">
            {t('send')}
          </Button>
        </div>
      </Form>
    </Page>
  )
}

/** What was done, its number, what happens next. */
export function Confirmation() {
  const t = useMessages(patternMessages)
  const { date } = useFormat()
  return (
    <Page title={t('sentTitle')}>
      <Banner tone="good" isLive>
        {t('sentWhat', { code: '000.19.05443.2026.000123', date: date('2026-11-27') })}
      </Banner>
      <Section title={t('sentNext')}>
        <p>{t('sentNextWhat')}</p>
        <Stack isRow gap={3}>
          <LinkButton href="/files/1" kind="primary">
            {t('follow')}
          </LinkButton>
          <LinkButton href="/files/1/slip">{t('print')}</LinkButton>
        </Stack>
      </Section>
    </Page>
  )
}
