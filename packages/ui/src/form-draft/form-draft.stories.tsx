import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, fn } from 'storybook/test'
import { Button } from '../button/button.tsx'
import { Form } from '../form/form.tsx'
import { TextArea } from '../text-area/text-area.tsx'
import { TextField } from '../text-field/text-field.tsx'
import { dropAllDrafts } from './draft-store.ts'
import { DraftNotice, useFormDraft } from './form-draft.tsx'

const START = { name: '', report: '', code: '' }

function Report({ person, onSend }: { person: string; onSend: () => void }) {
  const draft = useFormDraft({ form: 'story.report', person, start: START, except: ['code'] })
  return (
    <>
      <DraftNotice draft={draft} />
      <Form
        onSubmit={() => {
          draft.sent()
          onSend()
        }}
      >
        <TextField label="Họ và tên" name="name" value={draft.values.name} onChange={(name) => draft.set({ name })} />
        <TextArea label="Nội dung" name="report" value={draft.values.report} onChange={(report) => draft.set({ report })} />
        <TextField label="Mã xác nhận" name="code" value={draft.values.code} onChange={(code) => draft.set({ code })} />
        <Button type="submit">Gửi</Button>
      </Form>
    </>
  )
}

/** A page that is left and come back to, by this person or another. */
function Visits({ onSend }: { onSend: () => void }) {
  const [visit, setVisit] = useState({ count: 0, person: 'hoa' })
  const comeAs = (person: string) => setVisit(({ count }) => ({ count: count + 1, person }))
  return (
    <>
      <Button onPress={() => comeAs('hoa')}>Tải lại trang</Button>
      <Button onPress={() => comeAs('binh')}>Người khác đăng nhập</Button>
      <Report key={visit.count} person={visit.person} onSend={onSend} />
    </>
  )
}

const meta = {
  title: 'Kit/FormDraft',
  component: Visits,
  args: { onSend: fn() },
  beforeEach: () => dropAllDrafts(sessionStorage),
  parameters: {
    docs: {
      description: {
        component: `What was typed is not lost: through a reload, the back button, an answer that never came, a session that ended (OP16, OP27).

**When:** every form of more than two answers. **When not:** on isolated pages and for secrets: name them in \`except\`.

**Rules:** kept in this tab (\`sessionStorage\`) under \`mc.<module>.draft.<form>\`, with the person it belongs to; another person's is never shown and goes. Gone when the form is sent (\`sent\`), begun again, at sign-out, and with the tab. It fills the form by itself and \`DraftNotice\` says so, with the way to begin again. Files are not in it: they are sent as they are chosen.

**Accessibility:** the notice is a polite message above the form; the focus stays where it is.`,
      },
    },
  },
} satisfies Meta<typeof Visits>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = {}

/** OP16: it is all there again, save the secret; "begin again" clears it for good. */
export const ComesBack: Story = {
  play: async ({ canvas, userEvent }) => {
    const field = (name: string) => canvas.getByRole('textbox', { name })
    await userEvent.type(field('Họ và tên'), 'Nguyễn Thị Hoa')
    await userEvent.type(field('Nội dung'), 'Đèn đường hỏng')
    await userEvent.type(field('Mã xác nhận'), '123456')
    await userEvent.click(canvas.getByRole('button', { name: 'Tải lại trang' }))
    await expect(field('Họ và tên')).toHaveValue('Nguyễn Thị Hoa')
    await expect(field('Nội dung')).toHaveValue('Đèn đường hỏng')
    await expect(field('Mã xác nhận')).toHaveValue('')
    await expect(canvas.getByRole('status')).toHaveTextContent('Những gì đã nhập lần trước vẫn còn')
    await userEvent.click(canvas.getByRole('button', { name: 'Xoá và nhập lại từ đầu' }))
    await expect(field('Nội dung')).toHaveValue('')
    await userEvent.click(canvas.getByRole('button', { name: 'Tải lại trang' }))
    await expect(field('Nội dung')).toHaveValue('')
  },
}

export const NotForAnother: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByRole('textbox', { name: 'Nội dung' }), 'Bí mật')
    await userEvent.click(canvas.getByRole('button', { name: 'Người khác đăng nhập' }))
    await expect(canvas.getByRole('textbox', { name: 'Nội dung' })).toHaveValue('')
    await expect(canvas.queryByRole('status')).toBeNull()
  },
}

export const GoneWhenSent: Story = {
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.type(canvas.getByRole('textbox', { name: 'Nội dung' }), 'Đèn đường hỏng')
    await userEvent.click(canvas.getByRole('button', { name: 'Gửi' }))
    await expect(args.onSend).toHaveBeenCalledTimes(1)
    await userEvent.click(canvas.getByRole('button', { name: 'Tải lại trang' }))
    await expect(canvas.getByRole('textbox', { name: 'Nội dung' })).toHaveValue('')
  },
}

export const NoticeOnNarrow: Story = {
  globals: { viewport: { value: 'narrow' } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByRole('textbox', { name: 'Nội dung' }), 'Đèn đường hỏng')
    await userEvent.click(canvas.getByRole('button', { name: 'Tải lại trang' }))
    await expect(canvas.getByRole('status')).toBeVisible()
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth)
  },
}
