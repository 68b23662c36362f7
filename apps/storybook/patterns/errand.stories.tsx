import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, fn } from 'storybook/test'
import { press, tabTo } from './by-keyboard.ts'
import { CheckAnswers, Confirmation, CopiesQuestion, SignIn, WhoseQuestion, type Answers } from './errand.tsx'
import { PatternFrame } from './pattern-frame.tsx'

type Step = 'sign-in' | 'whose' | 'copies' | 'check' | 'sent'

const FILLED: Answers = { whose: 'child', copies: '2' }

/** The whole errand: sign in, one question a page, check, done. */
function Errand({ step: first, answers: given, brand, onGo }: { step: Step; answers: Answers; brand?: unknown; onGo: (href: string) => void }) {
  const [step, setStep] = useState(first)
  const [answers, setAnswers] = useState(given)
  const go = (href: string) => {
    onGo(href)
    if (href === '/auth/sign-in' || href === '/whose') setStep('whose')
  }
  const goOn = (to: Step) => (next: Answers) => {
    setAnswers(next)
    setStep(to)
  }
  return (
    <PatternFrame brand={brand} onGo={go}>
      {step === 'sign-in' && <SignIn />}
      {step === 'whose' && <WhoseQuestion answers={answers} onAnswer={goOn(answers.copies ? 'check' : 'copies')} />}
      {step === 'copies' && <CopiesQuestion answers={answers} onAnswer={goOn('check')} />}
      {step === 'check' && <CheckAnswers answers={answers} onSend={() => setStep('sent')} onChange={setStep} />}
      {step === 'sent' && <Confirmation />}
    </PatternFrame>
  )
}

const meta = {
  title: 'Patterns/Errand',
  component: Errand,
  parameters: {
    layout: 'fullscreen',
    docs: {
      description: {
        component: `Sign-in, question page, check answers, confirmation: how every request of a person is put together.

**When:** somebody asks the state for something. **When not:** an officer's fast entry of many like things (a table, a desk).
**One thing a page:** the question is the label and the title; a refused answer says what to do and keeps what was typed. Answers are changed from the check page and lead back to it. Nothing is sent before.
**Accessibility:** every step by keyboard alone (see *Keyboard*); after each step the title has the focus; an error takes the focus to its summary.`,
      },
    },
  },
  render: (args, { globals }) => <Errand {...args} brand={globals['brand']} />,
  args: { step: 'sign-in', answers: { whose: '', copies: '' }, onGo: fn() },
} satisfies Meta<typeof Errand>
export default meta
type Story = StoryObj<typeof meta>

const english = { locale: 'en' }

export const SigningIn: Story = {}
export const SigningInEnglish: Story = { globals: english }
export const Question: Story = { args: { step: 'whose' } }
export const QuestionEnglish: Story = { args: { step: 'whose' }, globals: english }
/** Right after a refused submit. */
export const QuestionRefused: Story = {
  args: { step: 'whose' },
  play: async ({ canvas, userEvent }) => {
    await press(userEvent, canvas.getByRole('button', { name: 'Tiếp tục' }))
    await expect(canvas.getByRole('alert')).toHaveFocus()
    await press(userEvent, canvas.getByRole('link', { name: 'Chọn giấy khai sinh của ai' }))
    await expect(canvas.getByRole('radio', { name: 'Của tôi' })).toHaveFocus()
  },
}
export const Check: Story = { args: { step: 'check', answers: FILLED } }
export const CheckEnglish: Story = { args: { step: 'check', answers: FILLED }, globals: english }
export const Sent: Story = { args: { step: 'sent' } }
export const SentEnglish: Story = { args: { step: 'sent' }, globals: english }

/** From sign-in to the confirmation without a mouse, with an error and a change on the way. */
export const Keyboard: Story = {
  play: async ({ canvas, userEvent }) => {
    await press(userEvent, canvas.getByRole('link', { name: 'Đăng nhập bằng VNeID' }))
    await tabTo(userEvent, await canvas.findByRole('radio', { name: 'Của tôi' }))
    await userEvent.keyboard(' {ArrowDown}')
    await expect(canvas.getByRole('radio', { name: /^Của con tôi/ })).toBeChecked()
    await press(userEvent, canvas.getByRole('button', { name: 'Tiếp tục' }))
    const copies = await canvas.findByRole('textbox', { name: /Cần mấy bản/ })
    await press(userEvent, copies, '12{Enter}')
    await expect(canvas.getByRole('alert')).toHaveFocus()
    await press(userEvent, canvas.getByRole('link', { name: 'Nhập số bản từ 1 đến 10' }))
    await expect(copies).toHaveFocus()
    await userEvent.keyboard('{Control>}a{/Control}2')
    await press(userEvent, canvas.getByRole('button', { name: 'Tiếp tục' }))
    await expect(await canvas.findByText(/16\.000\s₫/)).toBeVisible()
    await press(userEvent, canvas.getByRole('button', { name: 'Sửa: Giấy khai sinh' }))
    await tabTo(userEvent, await canvas.findByRole('radio', { name: /^Của con tôi/ }))
    await press(userEvent, canvas.getByRole('button', { name: 'Tiếp tục' }))
    await press(userEvent, await canvas.findByRole('button', { name: 'Gửi yêu cầu' }))
    await expect(await canvas.findByRole('status')).toHaveTextContent('000.19.05443.2026.000123')
  },
}
export const KeyboardOnPhone: Story = { ...Keyboard, globals: { viewport: { value: 'phone' } } }
