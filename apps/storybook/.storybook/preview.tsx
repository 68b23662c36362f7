import { brandStyle, type Brand } from '@mc/brand'
import { pseudo, type Locale } from '@mc/i18n'
import { LocaleProvider } from '@mc/i18n/react'
import '@mc/ui/tokens.css'
import type { Decorator, Preview } from '@storybook/react-vite'
import { useEffect, type ReactNode } from 'react'

const THEMES = { light: 'Sáng', dark: 'Tối', contrast: 'Tương phản cao' } as const

/** What `<html>` carries: the toolbar's choices as the portal sets them, and text of twice the size. */
const TEXTS = { '': 'Cỡ chữ thường', large: 'Lớn', larger: 'Rất lớn', double: '200 %' } as const

/** Every brand of the project; the first is the portal's own. */
const brands = Object.values(import.meta.glob<Brand>('../../../packages/brand/brands/*.json', { eager: true, import: 'default' })).sort(
  (a, b) => Object.keys(a.colours.light).length - Object.keys(b.colours.light).length,
)

type Choice = { locale: string; theme: string; text: string; brand: string }

/** What the toolbar chooses, set on `<html>` as the portal does. */
function Surroundings({ locale, theme, text, brand, children }: Choice & { children: ReactNode }) {
  const base: Locale = locale === 'en' ? 'en' : 'vi'
  useEffect(() => {
    const html = document.documentElement
    html.lang = base
    html.dataset['theme'] = theme
    html.style.fontSize = text === 'double' ? '200%' : ''
    if (text && text !== 'double') html.dataset['text'] = text
    else delete html.dataset['text']
  }, [base, theme, text])
  useEffect(() => {
    const chosen = brands.find((one) => one.id === brand)
    if (!chosen) return
    const style = document.createElement('style')
    style.textContent = brandStyle(chosen)
    document.head.append(style)
    return () => style.remove()
  }, [brand])
  return (
    <LocaleProvider locale={base} rewrite={locale === 'pseudo' ? pseudo : undefined}>
      {children}
    </LocaleProvider>
  )
}

const withSurroundings: Decorator = (Story, { globals }) => (
  <Surroundings
    key={String(globals['locale'])}
    locale={String(globals['locale'] ?? 'vi')}
    theme={String(globals['theme'] ?? 'light')}
    text={String(globals['text'] ?? '')}
    brand={String(globals['brand'] ?? '')}
  >
    <Story />
  </Surroundings>
)

const preview: Preview = {
  decorators: [withSurroundings],
  initialGlobals: { locale: 'vi', theme: 'light', text: '', brand: brands[0]?.id ?? '' },
  globalTypes: {
    locale: {
      description: 'Language',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'vi', title: 'Tiếng Việt' },
          { value: 'en', title: 'English' },
          { value: 'pseudo', title: '⟦Pseudo⟧' },
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
    brand: {
      description: 'Province',
      toolbar: { icon: 'paintbrush', dynamicTitle: true, items: brands.map(({ id, place }) => ({ value: id, title: place.vi })) },
    },
    text: {
      description: 'Text size',
      toolbar: { icon: 'zoom', dynamicTitle: true, items: Object.entries(TEXTS).map(([value, title]) => ({ value, title })) },
    },
  },
  parameters: {
    layout: 'padded',
    controls: { expanded: true },
    options: { storySort: { order: ['Kit', 'Patterns', 'Portal'] } },
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
        narrow: { name: 'Narrow 320', styles: { width: '320px', height: '640px' } },
        phone: { name: 'Phone 360', styles: { width: '360px', height: '740px' } },
        tablet: { name: 'Tablet 768', styles: { width: '768px', height: '1024px' } },
        desktop: { name: 'Desktop 1280', styles: { width: '1280px', height: '800px' } },
        wide: { name: 'Wide 1440', styles: { width: '1440px', height: '900px' } },
      },
    },
  },
  tags: ['autodocs'],
}

export default preview
