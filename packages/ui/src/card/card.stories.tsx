import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { Grid } from '../grid/grid.tsx'
import { LinkButton } from '../link-button/link-button.tsx'
import { SummaryList } from '../summary-list/summary-list.tsx'
import { Tag } from '../tag/tag.tsx'
import { Card } from './card.tsx'

const meta = {
  title: 'Kit/Card',
  parameters: {
    docs: {
      description: {
        component: `A thing of several, with its title.

**When:** things of one kind in a \`Grid\`, each leading to its page or holding a few facts.
**When not:** text that is just a part of the page (\`Section\`); many rows to compare (\`DataTable\`).
**Example:** \`<Card title="Nhi khoa" href="/health/…" tag={<Tag>Còn chỗ</Tag>}>…</Card>\`.
**Accessibility:** an article named by its title; the whole card is pressed, the link's name is the title alone; \`level\` keeps the order of headings.`,
      },
    },
  },
  component: Card,
} satisfies Meta<typeof Card>
export default meta
type Story = StoryObj<typeof meta>

export const Some: Story = {
  render: () => (
    <Grid min="18rem">
      <Card
        title="Bảo hiểm y tế"
        tag={<Tag tone="good">Còn hạn</Tag>}
        footer={<LinkButton href="/health/insurance">Xem thẻ</LinkButton>}
        level={2}
      >
        <SummaryList
          items={[
            { term: 'Mức hưởng', detail: '80%' },
            { term: 'Có giá trị đến', detail: '31/12/2026' },
          ]}
        />
      </Card>
      <Card title="Bằng lái xe" href="/transport/licences" icon="car" level={2}>
        <p>Xem hạng, thời hạn và điểm còn lại.</p>
      </Card>
      <Card title="Điểm của con" href="/education" icon="education" level={2}>
        <p>Điểm từng môn, từng học kỳ và kết quả cả năm.</p>
      </Card>
    </Grid>
  ),
  play: async ({ canvas }) =>
    expect(canvas.getByRole('link', { name: 'Bằng lái xe' })).toHaveAttribute('href', '/transport/licences'),
}
export const OnPhone: Story = { ...Some, globals: { viewport: { value: 'phone' } } }
