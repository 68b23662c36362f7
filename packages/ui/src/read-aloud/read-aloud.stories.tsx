import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor } from 'storybook/test'
import { ReadAloud } from './read-aloud.tsx'

/** A device's voices, in place of the browser's: it says what it was given and ends a part when told to. */
class Voices extends EventTarget {
  spoken: SpeechSynthesisUtterance[] = []
  languages: readonly string[]
  constructor(languages: readonly string[]) {
    super()
    this.languages = languages
  }
  getVoices = () => this.languages.map((lang) => ({ lang, name: lang, localService: true }))
  speak = (words: SpeechSynthesisUtterance) => void this.spoken.push(words)
  cancel = () => {}
  endPart = () => this.spoken.at(-1)?.onend?.(new Event('end') as SpeechSynthesisEvent)
}
class Words {
  voice: unknown = null
  lang = ''
  rate = 1
  onend: ((event: Event) => void) | null = null
  onerror: ((event: Event & { error: string }) => void) | null = null
  text: string
  constructor(text: string) {
    this.text = text
  }
}

let voices = new Voices([])
const TEXT = `${'Hồ sơ được nộp qua mạng hoặc tại Bộ phận một cửa của xã. '.repeat(4)}Kết quả được trả trong bốn ngày làm việc.`

function withVoices(languages: readonly string[] | null) {
  return () => {
    const kept = (['speechSynthesis', 'SpeechSynthesisUtterance'] as const).map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const)
    voices = new Voices(languages ?? [])
    Object.defineProperty(globalThis, 'speechSynthesis', { configurable: true, value: languages ? voices : undefined })
    Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { configurable: true, value: Words })
    return () => {
      for (const [name, own] of kept) if (own) Object.defineProperty(globalThis, name, own)
    }
  }
}

const meta = {
  title: 'Kit/ReadAloud',
  component: ReadAloud,
  args: { text: TEXT, label: 'Đọc to hướng dẫn nộp hồ sơ' },
  beforeEach: withVoices(['en-US', 'vi-VN']),
  parameters: {
    docs: {
      description: {
        component: `Reads a text aloud by the device's own voice (X16).

**When:** what people must understand and many read with difficulty: the steps of a procedure, a decision, a doctor's instructions. One button beside the text's heading.
**When not:** whole pages with menus (a screen reader does that); personal data in a public place: the person decides by pressing.
**Voices:** one of the person's language, on the device itself before one that sends the text away. No speech at all: nothing is drawn. Speech without such a voice: words say so and where to add one.
Larger text is the display menu's.
**Accessibility:** one button that says what it does now; reading stops when the page is left. Long texts are read in parts, since some browsers fall silent in long ones.`,
      },
    },
  },
} satisfies Meta<typeof ReadAloud>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Đọc to hướng dẫn nộp hồ sơ' }))
    await expect(voices.spoken[0]?.lang).toBe('vi-VN')
    await expect(canvas.getByRole('button', { name: 'Dừng đọc' })).toBeVisible()
    while (voices.spoken.map((part) => part.text).join(' ').length < TEXT.length) voices.endPart()
    await expect(voices.spoken.map((part) => part.text).join(' ')).toBe(TEXT)
    voices.endPart()
    await expect(await canvas.findByRole('button', { name: 'Đọc to hướng dẫn nộp hồ sơ' })).toBeVisible()
  },
}
export const Stopped: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /Đọc to/ }))
    await userEvent.click(canvas.getByRole('button', { name: 'Dừng đọc' }))
    voices.endPart()
    await expect(voices.spoken).toHaveLength(1)
    await expect(canvas.getByRole('button', { name: /Đọc to/ })).toBeVisible()
  },
}
export const NoVietnameseVoice: Story = {
  beforeEach: withVoices(['en-US']),
  play: async ({ canvas }) => expect(await canvas.findByText(/chưa có giọng đọc tiếng Việt/, undefined, { timeout: 5_000 })).toBeVisible(),
}
export const NoSpeechAtAll: Story = {
  beforeEach: withVoices(null),
  play: async ({ canvas }) => waitFor(() => expect(canvas.queryByRole('button')).toBeNull()),
}
export const Fails: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /Đọc to/ }))
    voices.spoken[0]?.onerror?.({ error: 'synthesis-failed' } as SpeechSynthesisErrorEvent)
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent('Máy chưa đọc được'))
  },
}
export const LargeText: Story = { globals: { viewport: { value: 'narrow' }, text: 'larger' } }
