import { readFileSync } from 'node:fs'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Button } from './button/button.tsx'
import { DataTable } from './data-table/data-table.tsx'
import { Dialog } from './dialog/dialog.tsx'
import { DisplayMenu } from './display-menu/display-menu.tsx'
import { Form } from './form/form.tsx'
import { Grid } from './grid/grid.tsx'
import { HomeCard } from './home-card/home-card.tsx'
import { LanguageSwitch } from './language-switch/language-switch.tsx'
import { NavBar } from './nav-bar/nav-bar.tsx'
import { Page } from './page/page.tsx'
import { PhoneField } from './phone-field/phone-field.tsx'
import { QrCode } from './qr-code/qr-code.tsx'
import { SearchField } from './search-field/search-field.tsx'
import { SiteHeader } from './site-header/site-header.tsx'
import { Failed, Loading } from './states/states.tsx'
import { Tabs } from './tabs/tabs.tsx'

const { exports } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  exports: Record<string, string>
}
const components = Object.values(exports).filter((path) => path.endsWith('.tsx'))

describe('the public surface', () => {
  it('is there', () => expect(components.length).toBeGreaterThan(35))

  it.each(components)('%s needs no window to be imported', async (path) => {
    const module: Record<string, unknown> = await import(/* @vite-ignore */ `../${path}`)
    expect(Object.values(module).some((value) => typeof value === 'function')).toBe(true)
  })
})

it('the frame, a page and its parts are drawn on the server, without a style attribute (the policy allows none)', () => {
  const noop = () => {}
  const html = renderToString(
    <>
      <SiteHeader name="Một Cửa" actions={<DisplayMenu theme="" textSize="" onThemeChange={noop} onTextSizeChange={noop} />} />
      <LanguageSwitch onChange={noop} />
      <NavBar items={[{ href: '/', label: 'Trang chủ', icon: 'home', isCurrent: true }]} />
      <Page title="Trang chủ" back={{ href: '/', label: 'Quay lại' }}>
        <Grid min="17rem">
          <HomeCard icon="payments" title="Tiền điện" href="/payments/1" tone="urgent" action="Thanh toán" />
        </Grid>
        <SearchField label="Tìm" value="" onChange={noop} action="/search" />
        <Form onSubmit={noop} errors={{ phone: 'Nhập số điện thoại' }}>
          <PhoneField label="Điện thoại" name="phone" value="" onChange={noop} />
          <Button type="submit">Gửi</Button>
        </Form>
        <Tabs items={[{ id: 'a', label: 'A', content: 'a' }]} />
        <DataTable
          caption="Bảng"
          columns={[{ key: 'a', title: 'A', render: (row: string) => row }]}
          rows={['x']}
          rowKey={(row) => row}
        />
        <QrCode text="x" label="Mã" />
        <Loading />
        <Failed onRetry={noop} />
        <Dialog isOpen={false} onClose={noop} title="Hỏi" />
      </Page>
    </>,
  )
  expect(html).toContain('<h1')
  expect(html).toContain('Nhập số điện thoại')
  expect(html).not.toContain('style="')
})
