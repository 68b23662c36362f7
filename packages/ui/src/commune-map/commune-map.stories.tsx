import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { CommuneMap, type Areas, type AreaValue } from './commune-map.tsx'

const PLACES: readonly [string, string, number, number][] = [
  ['01840', 'Đức Xuân', 105.85, 22.166],
  ['01843', 'Bắc Kạn', 105.86, 22.108],
  ['01849', 'Phong Quang', 105.756, 22.204],
  ['01864', 'Bằng Thành', 105.671, 22.658],
  ['01879', 'Cao Minh', 105.606, 22.569],
  ['01882', 'Nghiên Loan', 105.722, 22.553],
  ['05611', 'Phú Lương', 105.703, 21.741],
  ['05533', 'Định Hoá', 105.65, 21.905],
  ['05443', 'Phan Đình Phùng', 105.845, 21.585],
  ['05455', 'Quyết Thắng', 105.78, 21.58],
  ['05692', 'Đại Từ', 105.63, 21.63],
  ['05860', 'Phổ Yên', 105.87, 21.41],
]
const values: AreaValue[] = PLACES.map(([key, label, lon, lat], index) => {
  const value = index === 5 ? null : (index * 37) % 100
  return { key, label, lon, lat, value, text: value === null ? 'không có số liệu' : `${value} %` }
})
/** Boxes around the centres: the form of a province's own outlines, not theirs. */
const boxes: Areas = {
  type: 'FeatureCollection',
  features: PLACES.map(([id, , lon, lat]) => ({
    type: 'Feature',
    id,
    properties: {},
    geometry: { type: 'Polygon', coordinates: [[[lon - 0.06, lat - 0.05], [lon + 0.06, lat - 0.05], [lon + 0.07, lat + 0.05], [lon - 0.05, lat + 0.06], [lon - 0.06, lat - 0.05]]] },
  })),
}

const meta = {
  title: 'Kit/CommuneMap',
  component: CommuneMap,
  args: {
    title: 'Hồ sơ trực tuyến theo xã, phường',
    lead: 'Phan Đình Phùng cao nhất, Đức Xuân chưa có hồ sơ trực tuyến nào.',
    columns: { label: 'Xã, phường', value: 'Tỉ lệ trực tuyến' },
    values,
    scaleText: (value) => `${value} %`,
  },
  parameters: {
    docs: {
      description: {
        component: `A number of each commune by its colour.

**When:** the question is "where": coverage, shares, waiting times by commune. **When not:** amounts that only follow how many people live there (give shares); which is largest (\`BarChart\`).
**Outlines** come from the caller as GeoJSON in degrees (\`id\` or \`properties.code\` is the commune's code), simplified to some hundred kilobytes and fetched by the page; the kit has none. Without them every commune is a square, roughly where it lies, or by code.
**Scale:** up to five steps of one hue; \`thresholds\` where numbers mean something (a target), else round numbers. No figure is hatched, not pale.
**Accessibility:** a slider reads the communes from the largest number down and marks each on the map; a pointer does the same; the table has all.`,
      },
    },
  },
} satisfies Meta<typeof CommuneMap>
export default meta
type Story = StoryObj<typeof meta>

export const Squares: Story = {
  play: async ({ canvas, userEvent }) => {
    const reader = canvas.getByRole('slider')
    await expect(reader).toHaveAttribute('aria-valuetext', 'Phan Đình Phùng: 96 %')
    await userEvent.tab()
    await userEvent.keyboard('{End}')
    await expect(reader).toHaveAttribute('aria-valuetext', 'Nghiên Loan: không có số liệu')
    await expect(canvas.getByText('20 % đến dưới 40 %')).toBeVisible()
  },
}
export const Outlines: Story = { args: { areas: boxes } }
export const WithTarget: Story = {
  args: { areas: boxes, thresholds: [50], lead: 'Xanh đậm là nơi đạt mục tiêu 50 %.' },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('dưới 50 %')).toBeVisible()
    await expect(canvas.getByText('từ 50 %')).toBeVisible()
  },
}
export const NoData: Story = { args: { values: [] }, play: async ({ canvas }) => expect(canvas.getByText('Chưa có số liệu')).toBeVisible() }
export const OnlyGaps: Story = { args: { values: values.map((one) => ({ ...one, value: null, text: 'không có số liệu' })) } }
export const OnPhone: Story = { globals: { viewport: { value: 'narrow' } } }
export const LargeText: Story = { globals: { viewport: { value: 'narrow' }, text: 'larger' } }
export const Dark: Story = { globals: { theme: 'dark' } }
export const HighContrast: Story = { args: { areas: boxes }, globals: { theme: 'contrast' } }
