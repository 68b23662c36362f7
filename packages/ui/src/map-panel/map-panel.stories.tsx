import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn } from 'storybook/test'
import { MapPanel } from './map-panel.tsx'

const meta = {
  title: 'Kit/MapPanel',
  component: MapPanel,
  args: {
    label: 'Trạm y tế và tuyến xe buýt',
    onPlace: fn(),
    places: [
      { id: 'a', name: 'Trung tâm Y tế Phú Lương', detail: 'mở đến 17:00', lat: 21.741, lon: 105.703, isMarked: true },
      { id: 'b', name: 'Trạm y tế Yên Ninh', detail: 'mở đến 16:30', lat: 21.83, lon: 105.72 },
      { id: 'c', name: 'Bệnh viện A Thái Nguyên', lat: 21.583, lon: 105.838 },
    ],
    lines: [{ key: '1', color: '#1c4f7a', points: [[21.741, 105.703], [21.68, 105.76], [21.583, 105.838]] }],
    names: [
      { key: 'pl', name: 'Phú Lương', lat: 21.73, lon: 105.68, isTown: true },
      { key: 'dh', name: 'Định Hoá', lat: 21.905, lon: 105.65 },
    ],
  },
  parameters: {
    docs: {
      description: {
        component: `Places, lines and names on plain ground, drawn from what the page has: no tiles, no network, no stranger's server.

**When:** "which is near, how do they lie to each other": stops, stations, reports. **When not:** a number of each commune (\`CommuneMap\`); one address (say it in words).
**The list** under the map has the same places and does the same; turn it off only where the page has that list itself.
**Offline** it is drawn from what was kept, and \`isOffline\` says that it may be old.
**Accessibility:** an application with a name and its keys described: arrows move, plus and minus zoom, 0 shows all; buttons do the same. One finger scrolls the page over it, Ctrl and the wheel zoom.`,
      },
    },
  },
} satisfies Meta<typeof MapPanel>
export default meta
type Story = StoryObj<typeof meta>

const frameOf = (element: HTMLElement) => (element.querySelector('svg')?.getAttribute('viewBox') ?? '').split(' ').map(Number)

export const Ready: Story = {
  play: async ({ args, canvas, canvasElement, userEvent }) => {
    const map = canvas.getByRole('application', { name: 'Trạm y tế và tuyến xe buýt' })
    const [x = 0, , width = 0] = frameOf(canvasElement)
    await userEvent.tab()
    await expect(map).toHaveFocus()
    await userEvent.keyboard('+')
    await expect(frameOf(canvasElement)[2]).toBeLessThan(width)
    await userEvent.keyboard('0{ArrowRight}')
    await expect(frameOf(canvasElement)[0]).toBeGreaterThan(x)
    await userEvent.click(canvas.getByRole('button', { name: 'Xem toàn bộ' }))
    await expect(frameOf(canvasElement)[0]).toBe(x)
    await userEvent.click(canvas.getByText('Xem dạng danh sách (3)'))
    await userEvent.click(canvas.getByRole('button', { name: 'Trạm y tế Yên Ninh' }))
    await expect(args.onPlace).toHaveBeenLastCalledWith('b')
  },
}
export const Offline: Story = { args: { isOffline: true }, play: async ({ canvas }) => expect(canvas.getByRole('status')).toHaveTextContent('không có mạng') }
export const Nothing: Story = { args: { places: [], lines: [] }, play: async ({ canvas }) => expect(canvas.getByRole('status')).toHaveTextContent('Chưa có gì') }
export const OnPhone: Story = { globals: { viewport: { value: 'narrow' } } }
export const LargeText: Story = { globals: { viewport: { value: 'narrow' }, text: 'larger' } }
export const Dark: Story = { globals: { theme: 'dark' } }
export const HighContrast: Story = { globals: { theme: 'contrast' } }
