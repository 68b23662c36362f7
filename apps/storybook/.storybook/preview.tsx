import type { Locale } from '@mc/i18n'
import { LocaleProvider } from '@mc/i18n/react'
import '@mc/ui/tokens.css'
import type { Decorator, Preview } from '@storybook/react-vite'
import { useEffect, type ReactNode } from 'react'

const THEMES = { light: 'Sáng', dark: 'Tối', contrast: 'Tương phản cao' } as const

/** What the toolbar chooses, set on `<html>` as the portal does. */
function Surroundings({ locale, theme, text, children }: { locale: Locale; theme: string; text: string; children: ReactNode }) {
  useEffect(() => {
    const html = document.documentElement
    html.lang = locale
    html.dataset['theme'] = theme
    if (text) html.dataset['text'] = text
    else delete html.dataset['text']
  }, [locale, theme, text])
  return <LocaleProvider locale={locale}>{children}</LocaleProvider>
}

const withSurroundings: Decorator = (Story, { globals }) => (
  <Surroundings
    locale={globals['locale'] === 'en' ? 'en' : 'vi'}
    theme={String(globals['theme'] ?? 'light')}
    text={String(globals['text'] ?? '')}
  >
    <Story />
  </Surroundings>
)

const preview: Preview = {
  decorators: [withSurroundings],
  initialGlobals: { locale: 'vi', theme: 'light', text: '' },
  globalTypes: {
    locale: {
      description: 'Language',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'vi', title: 'Tiếng Việt' },
          { value: 'en', title: 'English' },
        ],
      },
    },
    theme: {
      description: 'Colours',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: Object.entries(THEMES).map(([value, title]) => ({ value, title })),
      },
    },
    text: {
      description: 'Text size',
      toolbar: {
        icon: 'zoom',
        dynamicTitle: true,
        items: [
          { value: '', title: 'Cỡ chữ thường' },
          { value: 'large', title: 'Lớn' },
          { value: 'larger', title: 'Rất lớn' },
        ],
      },
    },
  },
  parameters: {
    layout: 'padded',
    controls: { expanded: true },
    // A violation fails the story's test. WCAG 2.2 AA and axe's own advice; a story alone is no page, so it needs no landmarks.
    a11y: {
      test: 'error',
      options: { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
      config: {
        rules: [
          { id: 'region', enabled: false },
          { id: 'page-has-heading-one', enabled: false },
          { id: 'heading-order', enabled: false },
        ],
      },
    },
    viewport: {
      options: {
        phone: { name: 'Phone 360', styles: { width: '360px', height: '740px' } },
        narrow: { name: 'Narrow 320', styles: { width: '320px', height: '640px' } },
        desktop: { name: 'Desktop 1280', styles: { width: '1280px', height: '800px' } },
      },
    },
  },
}

export default preview
