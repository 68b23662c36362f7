import { useFormat, useMessages } from '@mc/i18n/react'
import { KeyFigures } from '@mc/ui/key-figures'
import { Colour } from '../../model/desk/queue.ts'
import { queueMessages } from './queue.messages.ts'
import { addressOf, type QueueView } from './use-queue-view.ts'

/** How much waits by nearness of its deadline; each number leads to what it counts. */
export function DeadlineFigures({ colours, view }: { colours: Readonly<Record<Colour, number>>; view: QueueView }) {
  const t = useMessages(queueMessages)
  const { number } = useFormat()
  return (
    <KeyFigures
      label={t('colours')}
      items={Colour.options.map((colour) => ({
        label: t(colour),
        value: number(colours[colour]),
        href: `/procedures/desk?${addressOf({ ...view, show: 'office', whose: 'all', procedure: '', colour })}`,
        ...((colour === 'overdue' || colour === 'red') && colours[colour] > 0 && { tone: 'bad' as const }),
      }))}
    />
  )
}
