import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { Banner } from './banner/banner.tsx'
import { Button } from './button/button.tsx'
import { iconShapes } from './icon/icon-shapes.ts'
import { Icon } from './icon/icon.tsx'
import { LinkButton } from './link-button/link-button.tsx'
import { Meter } from './meter/meter.tsx'
import { QrCode } from './qr-code/qr-code.tsx'
import { Receipt } from './receipt/receipt.tsx'
import { Stack } from './stack/stack.tsx'
import { SummaryList } from './summary-list/summary-list.tsx'
import { Tag } from './tag/tag.tsx'
import { Timeline } from './timeline/timeline.tsx'
import { VisuallyHidden } from './visually-hidden/visually-hidden.tsx'

const meta = {
  title: 'Kit/Small parts',
  parameters: {
    docs: {
      description: {
        component: `Tag, Banner, Meter, SummaryList, Timeline, QrCode, Receipt, Icon.

**When:** \`Tag\`: a state in a word. \`Banner\`: what is so, or with \`isLive\` what just happened. \`Meter\`: how much is left. \`SummaryList\`: facts of one thing. \`Timeline\`: what happened when. \`QrCode\`: a code to be read by another device. \`Receipt\`: what is printed and kept.
**When not:** \`Tag\` as a button; \`Banner\` for a field's error (\`Form\`); \`Meter\` for progress in time; \`Icon\` in place of words.
**Example:** \`<Tag tone="warning">Sắp hết hạn</Tag>\`, \`<Banner tone="good" isLive title="Đã thanh toán" />\`.
**Accessibility:** a state is always a word, colour only helps; a live banner is read out when it comes; a meter and a code have a name that says what they say; icons beside words are passed over.`,
      },
    },
  },
} satisfies Meta
export default meta
type Story = StoryObj<typeof meta>

export const Tags: Story = {
  render: () => (
    <Stack isRow gap={2}>
      <Tag>Chưa nộp</Tag>
      <Tag tone="good">Còn hạn</Tag>
      <Tag tone="warning">Sắp hết hạn</Tag>
      <Tag tone="bad">Quá hạn</Tag>
      <Tag tone="info">Đang xử lý</Tag>
    </Stack>
  ),
}

export const Banners: Story = {
  render: () => (
    <Stack gap={3}>
      <Banner title="Điểm học kỳ I đã được công bố">Xem điểm từng môn của con.</Banner>
      <Banner tone="good" title="Đã thanh toán">
        Biên lai có trong mục Biên lai của tôi.
      </Banner>
      <Banner
        tone="warning"
        title="Thẻ bảo hiểm y tế sắp hết hạn"
        action={<LinkButton href="/health/insurance">Gia hạn thẻ</LinkButton>}
      >
        Thẻ có giá trị đến 31/12/2026.
      </Banner>
      <Banner tone="bad" title="Giờ này vừa có người đặt" action={<Button>Chọn giờ khác</Button>}>
        Chưa có gì được đặt. Hãy chọn giờ khác.
      </Banner>
      <Banner tone="neutral">Hệ thống thử nghiệm: mọi người và số liệu đều là giả lập.</Banner>
    </Stack>
  ),
}

export const Meters: Story = {
  render: () => (
    <Stack gap={5}>
      <Meter label="Điểm giấy phép lái xe" value={9} max={12} text="Còn 9 trên 12 điểm" />
      <Meter label="Điểm giấy phép lái xe" value={4} max={12} text="Còn 4 trên 12 điểm" tone="warning" />
      <Meter label="Điểm giấy phép lái xe" value={1} max={12} text="Còn 1 trên 12 điểm" tone="bad" />
    </Stack>
  ),
  play: async ({ canvas }) => expect(canvas.getAllByRole('meter', { name: 'Điểm giấy phép lái xe' })).toHaveLength(3),
}

export const Facts: Story = {
  render: () => (
    <SummaryList
      items={[
        { term: 'Họ và tên', detail: 'Nguyễn Thị Hoa' },
        {
          term: 'Nơi đăng ký khám',
          detail: 'Trung tâm Y tế Phú Lương',
          action: (
            <LinkButton href="/health" kind="quiet">
              Đổi
            </LinkButton>
          ),
        },
        { term: 'Có giá trị', detail: '01/01/2026 đến 31/12/2026' },
      ]}
    />
  ),
}

export const Happened: Story = {
  render: () => (
    <Timeline
      label="Lịch sử điểm"
      items={[
        {
          id: '3',
          when: '12/10/2026',
          dateTime: '2026-10-12',
          title: 'Trừ 2 điểm',
          detail: 'Chạy quá tốc độ từ 10 đến 20 km/h',
          tone: 'bad',
        },
        {
          id: '2',
          when: '03/03/2026',
          dateTime: '2026-03-03',
          title: 'Phục hồi 12 điểm',
          detail: 'Đủ 12 tháng không bị trừ điểm',
          tone: 'good',
        },
        { id: '1', when: '01/01/2025', dateTime: '2025-01-01', title: 'Giấy phép được cấp 12 điểm' },
      ]}
    />
  ),
}

export const Qr: Story = {
  render: () => (
    <QrCode
      text="00020101021238540010A00000072701240006970436011001234567890208QRIBFTTA53037045802VN6304ABCD"
      label="Mã VietQR để thanh toán 462.000 ₫"
    />
  ),
  play: async ({ canvas }) => expect(canvas.getByRole('img', { name: /VietQR/ })).toBeVisible(),
}

export const PaidReceipt: Story = {
  render: () => (
    <Receipt
      title="Biên lai thanh toán"
      tag={<Tag tone="good">Đã thanh toán</Tag>}
      facts={[
        { term: 'Số', detail: 'BL-2026-000123' },
        { term: 'Người nộp', detail: 'Nguyễn Thị Hoa' },
        { term: 'Nơi thu', detail: 'Điện lực Thái Nguyên' },
        { term: 'Lúc', detail: '08:30 25/11/2026' },
      ]}
      lines={[
        { label: 'Tiền điện tháng 10', amountDong: '427778' },
        { label: 'Thuế GTGT 8%', amountDong: '34222' },
      ]}
      totalDong="462000"
      totalInWords="Bốn trăm sáu mươi hai nghìn đồng"
    />
  ),
}

export const Icons: Story = {
  render: () => (
    <Stack isRow gap={5}>
      {Object.keys(iconShapes).map((name) => (
        <span key={name} title={name}>
          <Icon name={name} size="large" />
          <VisuallyHidden>{name}</VisuallyHidden>
        </span>
      ))}
    </Stack>
  ),
}
