import type { Locale } from '@mc/i18n'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, fn } from 'storybook/test'
import { BarButton } from './bar-button/bar-button.tsx'
import { DisplayMenu, type TextSize, type Theme } from './display-menu/display-menu.tsx'
import { Grid } from './grid/grid.tsx'
import { HomeCard } from './home-card/home-card.tsx'
import { LanguageSwitch, type FurtherLanguage } from './language-switch/language-switch.tsx'
import { LinkButton } from './link-button/link-button.tsx'
import { NavBar } from './nav-bar/nav-bar.tsx'
import { Page } from './page/page.tsx'
import { Section } from './section/section.tsx'
import { SiteFooter } from './site-footer/site-footer.tsx'
import { SiteHeader } from './site-header/site-header.tsx'
import { SkipLink } from './skip-link/skip-link.tsx'
import { TextField } from './text-field/text-field.tsx'

interface FrameProps {
  further?: readonly FurtherLanguage[]
  onLocale: (locale: Locale, tag?: string) => void
  onTheme: (theme: Theme) => void
  onText: (size: TextSize) => void
}

function Frame({ further, onLocale, onTheme, onText }: FrameProps) {
  const [theme, setTheme] = useState<Theme>('')
  const [text, setText] = useState<TextSize>('')
  return (
    <div>
      <SkipLink />
      <SiteHeader
        name="Một Cửa"
        place="Tỉnh Thái Nguyên"
        notice="Hệ thống thử nghiệm: mọi người và số liệu đều là giả lập."
        actions={
          <>
            <LanguageSwitch further={further} onChange={onLocale} />
            <DisplayMenu
              theme={theme}
              textSize={text}
              onThemeChange={(next) => {
                setTheme(next)
                onTheme(next)
              }}
              onTextSizeChange={(next) => {
                setText(next)
                onText(next)
              }}
            />
            <BarButton href="/account" icon="account">
              Nguyễn Thị Hoa
            </BarButton>
          </>
        }
      />
      <NavBar
        items={[
          { href: '/', label: 'Trang chủ', icon: 'home', isCurrent: true },
          { href: '/health', label: 'Y tế', icon: 'health' },
          { href: '/education', label: 'Giáo dục', icon: 'education' },
          { href: '/transport', label: 'Giao thông', icon: 'transport' },
          { href: '/payments', label: 'Thanh toán', icon: 'payments' },
        ]}
      />
      <main id="main">
        <Page
          title="Chào chị Hoa"
          lead="Thứ Tư, 25 tháng 11, 2026. Có 2 việc cần chị."
          wide
          actions={<LinkButton href="/search">Tìm dịch vụ</LinkButton>}
        >
          <Section title="Việc cần làm">
            <Grid min="20rem">
              <HomeCard
                icon="payments"
                title="Tiền điện tháng 10"
                href="/payments/1"
                tone="urgent"
                detail="462.000 ₫, quá hạn 5 ngày"
                action="Thanh toán"
              />
              <HomeCard
                icon="calendar"
                title="Khám lúc 08:30 ngày mai"
                href="/health/1"
                tone="soon"
                detail="Trung tâm Y tế Phú Lương, phòng 204"
                action="Xem lịch hẹn"
              />
              <HomeCard
                icon="education"
                title="Điểm học kỳ I của Minh đã có"
                href="/education/1"
                detail="Công bố 20/11/2026"
                action="Xem điểm"
              />
            </Grid>
          </Section>
          <Section title="Liên hệ">
            {Array.from({ length: 6 }, (_, i) => (
              <TextField key={i} label={`Dòng ${i + 1}`} name={`line-${i}`} value="" onChange={() => {}} />
            ))}
          </Section>
        </Page>
      </main>
      <SiteFooter
        label="Chân trang"
        links={[
          { href: '/help', label: 'Trợ giúp' },
          { href: '/privacy', label: 'Dữ liệu của tôi' },
        ]}
      >
        Cổng Một Cửa của tỉnh Thái Nguyên. Đường dây nóng: 1022.
      </SiteFooter>
    </div>
  )
}

const meta = {
  title: 'Kit/Portal frame',
  component: Frame,
  parameters: {
    layout: 'fullscreen',
    docs: {
      description: {
        component: `What stands around every page: skip link, header, navigation, footer.

**When:** never by a module: the portal draws it once.
**When not:** in a module's page.
**Example:** \`apps/portal/src/shell/frame.tsx\`.
**Accessibility:** the skip link is the first stop; on a phone the bar lies at the bottom and never over the focused field; language, colours and text size are in the header, by keyboard and without a script.`,
      },
    },
  },
  args: { onLocale: fn(), onTheme: fn(), onText: fn() },
} satisfies Meta<typeof Frame>
export default meta
type Story = StoryObj<typeof meta>

export const Desktop: Story = {
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByText('Hiển thị'))
    await userEvent.click(canvas.getByRole('radio', { name: 'Tương phản cao' }))
    await expect(args.onTheme).toHaveBeenCalledWith('contrast')
    await userEvent.keyboard('{Escape}')
    await expect(canvas.getByText('Tối')).not.toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: 'Ngôn ngữ: English' }))
    await expect(args.onLocale).toHaveBeenCalledWith('en')
  },
}

/** Without a mouse: opened by Enter or Space, chosen by arrow keys, closed by Escape, which gives the focus back. */
export const ByKeyboard: Story = {
  play: async ({ args, canvas, userEvent }) => {
    const language = canvas.getByRole('button', { name: 'Ngôn ngữ: English' })
    while (document.activeElement !== language) await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    await expect(args.onLocale).toHaveBeenCalledWith('en')
    await userEvent.tab()
    const summary = canvas.getByText('Hiển thị').closest('summary')
    await expect(summary).toHaveFocus()
    // A simulated Enter does not open a summary; the journey in the portal presses the real one.
    await userEvent.click(summary!)
    await userEvent.tab()
    await expect(canvas.getByRole('radio', { name: 'Theo máy' })).toHaveFocus()
    await userEvent.keyboard('{ArrowDown}')
    await expect(args.onTheme).toHaveBeenCalledWith('light')
    await userEvent.tab()
    await userEvent.keyboard('{ArrowDown}')
    await expect(args.onText).toHaveBeenCalledWith('large')
    await userEvent.keyboard('{Escape}')
    await expect(summary).toHaveFocus()
    await expect(canvas.getByText('Tối')).not.toBeVisible()
  },
}

/** A portal that was given a further language: the button opens a list. */
export const FurtherLanguages: Story = {
  args: { further: [{ tag: 'tyz', name: 'Tày', base: 'vi' }] },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getAllByText('Tiếng Việt')[0]!)
    await expect(canvas.getByRole('button', { name: 'Tiếng Việt' })).toHaveAttribute('aria-current', 'true')
    await userEvent.click(canvas.getByRole('button', { name: 'Tày' }))
    await expect(args.onLocale).toHaveBeenCalledWith('vi', 'tyz')
  },
}
export const FurtherLanguagesOnPhone: Story = {
  args: { further: [{ tag: 'tyz', name: 'Tày', base: 'vi' }] },
  globals: { viewport: { value: 'narrow' } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByText('VI'))
    const panel = canvas.getByRole('button', { name: 'Tày' }).getBoundingClientRect()
    await expect(panel.left).toBeGreaterThanOrEqual(0)
    await expect(panel.right).toBeLessThanOrEqual(document.documentElement.clientWidth)
  },
}

/** OP25: at 320 px nothing scrolls sideways, and the field that has the focus is not under the bar at the bottom. */
export const Narrow: Story = {
  globals: { viewport: { value: 'narrow' } },
  play: async ({ canvas, userEvent }) => {
    const html = document.documentElement
    await expect(html.clientWidth).toBe(320)
    await expect(html.scrollWidth).toBeLessThanOrEqual(html.clientWidth)
    const links = canvas.getAllByRole('link')
    for (const link of links.filter((one) => one.closest('nav')))
      await expect(link.getBoundingClientRect().height).toBeGreaterThanOrEqual(44)
    for (const field of canvas.getAllByRole('textbox')) {
      field.focus()
      const box = field.getBoundingClientRect()
      const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)
      await expect(top).toBe(field)
    }
    await userEvent.keyboard('{Tab}')
  },
}

export const Phone: Story = { globals: { viewport: { value: 'phone' } } }
