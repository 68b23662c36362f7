import { useMessages } from '@mc/i18n/react'
import { LinkButton } from '@mc/ui/link-button'
import { Page } from '@mc/ui/page'
import { Section } from '@mc/ui/section'
import { Stack } from '@mc/ui/stack'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { PatternFrame } from './pattern-frame.tsx'
import { patternMessages } from './patterns.messages.ts'

/** The same page in short sentences: what it is, how, what it costs. */
function EasyReading({ brand }: { brand?: unknown }) {
  const t = useMessages(patternMessages)
  return (
    <PatternFrame brand={brand}>
      <Page title={t('fileOne')} lead={t('easyLead')} actions={<LinkButton href="/copy">{t('fullText')}</LinkButton>}>
        <Section title={t('easyWhat')}>
          <p>{t('easyWhatBody')}</p>
        </Section>
        <Section title={t('easyHow')}>
          <ol>
            <li>{t('easyStepOne')}</li>
            <li>{t('easyStepTwo')}</li>
            <li>{t('easyStepThree')}</li>
          </ol>
        </Section>
        <Section title={t('easyCost')}>
          <Stack gap={3}>
            <p>{t('easyCostBody')}</p>
            <div>
              <LinkButton href="/whose" kind="primary" size="large">
                {t('next')}
              </LinkButton>
            </div>
          </Stack>
        </Section>
      </Page>
    </PatternFrame>
  )
}

const meta = {
  title: 'Patterns/Reading',
  component: EasyReading,
  parameters: {
    layout: 'fullscreen',
    docs: {
      description: {
        component: `Easy reading and large text.

**When:** any page that explains a duty, a right or a procedure has an easy version beside the full one. **When not:** lists, forms and desks, which are plain anyway.
**Words:** one thought a sentence, at most twelve words; no negation of a negation; numbers in digits; what to do as a numbered list; the full text one press away.
**Accessibility:** text size by the display menu (\`data-text\`), by the browser, and at 200 %: nothing is cut off and nothing scrolls sideways.`,
      },
    },
  },
  render: (_args, { globals }) => <EasyReading brand={globals['brand']} />,
} satisfies Meta<typeof EasyReading>
export default meta
type Story = StoryObj<typeof meta>

export const Easy: Story = {}
export const EasyEnglish: Story = { globals: { locale: 'en' } }
export const Large: Story = { globals: { text: 'larger', viewport: { value: 'phone' } } }
/** Twice the size on the narrowest phone: nothing scrolls sideways (1.4.4, 1.4.10). */
export const Double: Story = {
  globals: { text: 'double', viewport: { value: 'narrow' } },
  play: async () => {
    const html = document.documentElement
    await expect(getComputedStyle(html).fontSize).toBe('32px')
    await expect(html.scrollWidth).toBeLessThanOrEqual(html.clientWidth)
  },
}
