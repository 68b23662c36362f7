import { type Answers, goOffline, StoryHost } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { aMarkSheet } from '../../model/testing/a-mark-sheet.ts'
import { MarkSheetPage } from './mark-sheet.page.tsx'

const meta = {
  title: 'Education/MarkSheet',
  beforeEach: () => sessionStorage.clear(),
  render: ({ answers }) => (
    <StoryHost
      session={{ roles: ['citizen', 'teacher'] }}
      answers={answers}
      path="/education/desk/01940000-0000-7000-8000-000000000001/toan"
      pattern="/education/desk/:classId/:subjectId"
    >
      <MarkSheetPage />
    </StoryHost>
  ),
} satisfies Meta<{ answers: Answers }>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = { args: { answers: { 'desk.getSheet': aMarkSheet() } } }

/** OP22: what is no mark is refused at the cell, and nothing is sent. */
export const Refused: Story = {
  args: { answers: { 'desk.getSheet': aMarkSheet(), 'desk.enterMark': new Error('must not be sent') } },
  play: async ({ canvas, userEvent }) => {
    const cell = await canvas.findByLabelText('TX3 của Trần Văn An')
    for (const [typed, why] of [['75', 'Từ 0 đến 10'], ['7..5', 'Không phải điểm'], ['-1', 'Không phải điểm'], ['10,5', 'Từ 0 đến 10'], ['7,25', 'Một chữ số lẻ']] as const) {
      await userEvent.clear(cell)
      await userEvent.type(cell, typed)
      await userEvent.tab()
      await expect(await canvas.findByText(why)).toBeVisible()
      await expect(cell).toHaveAttribute('aria-invalid', 'true')
      await expect(cell).toHaveValue(typed)
    }
  },
}

/** OP23: letters are not taken; arrows move and change nothing. */
export const ByKeyboard: Story = {
  args: { answers: { 'desk.getSheet': aMarkSheet(), 'desk.enterMark': { mark: 750, published: null, version: 1 } } },
  play: async ({ canvas, userEvent }) => {
    const first = await canvas.findByLabelText('TX1 của Trần Ái')
    await userEvent.click(first)
    await userEvent.keyboard('e+')
    await expect(first).toHaveValue('6')
    await userEvent.keyboard('{ArrowDown}')
    await expect(canvas.getByLabelText('TX1 của Trần Văn An')).toHaveFocus()
    await userEvent.keyboard('{ArrowRight}{ArrowRight}')
    await expect(canvas.getByLabelText('TX3 của Trần Văn An')).toHaveFocus()
    await userEvent.keyboard('7,5{Enter}')
    await expect(canvas.getByLabelText('TX3 của Lê Thị Ánh')).toHaveFocus()
    await expect(canvas.getByLabelText('TX3 của Trần Văn An')).toHaveValue('7,5')
    await expect(await canvas.findByText('Có 2 điểm phụ huynh chưa thấy')).toBeVisible()
  },
}

/** OP52 (a): the grid's average is the exact one. */
export const ExactAverage: Story = {
  args: {
    answers: {
      'desk.getSheet': {
        ...aMarkSheet(),
        rows: [{ ...aMarkSheet().rows[0]!, regular: [600, 650, 700].map((mark) => ({ mark, published: mark, version: 1 })), mid: { mark: 420, published: 420, version: 1 } }],
      },
    },
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByLabelText('CK của Trần Ái'), '7,1')
    await expect(canvas.getByText('6,2')).toBeVisible()
  },
}

export const ChangedByAnother: Story = {
  args: {
    answers: {
      'desk.getSheet': aMarkSheet(),
      'desk.enterMark': new Error('changed', { cause: { status: 409, code: 'education.mark.changed', params: { version: 3, mark: 900 } } }),
    },
  },
  play: async ({ canvas, userEvent }) => {
    const cell = await canvas.findByLabelText('TX3 của Trần Văn An')
    await userEvent.type(cell, '8{Enter}')
    await expect(await canvas.findByText('Người khác vừa nhập 9. Enter để ghi đè.')).toBeVisible()
    await expect(cell).toHaveValue('8')
  },
}

export const NotSaved: Story = {
  args: { answers: { 'desk.getSheet': aMarkSheet(), 'desk.enterMark': new Error('no network') } },
  play: async ({ canvas, userEvent }) => {
    const cell = await canvas.findByLabelText('TX3 của Trần Văn An')
    await userEvent.type(cell, '8{Enter}')
    await expect(await canvas.findByText('Còn 1 ô chưa lưu')).toBeVisible()
    await expect(cell).toHaveValue('8')
  },
}

export const YearOver: Story = { args: { answers: { 'desk.getSheet': aMarkSheet({ isOpen: false }) } } }
export const Empty: Story = { args: { answers: { 'desk.getSheet': aMarkSheet({ pupils: 0 }) } } }
export const Loading: Story = { args: { answers: { 'desk.getSheet': 'loading' } } }
export const Failed: Story = { args: { answers: { 'desk.getSheet': new Error('failed') } } }
export const NotMyClass: Story = { args: { answers: { 'desk.getSheet': new Error('no', { cause: { status: 403, code: 'education.class.not-yours' } }) } } }
export const Offline: Story = { args: { answers: { 'desk.getSheet': new Error('no network') } }, beforeEach: goOffline }
