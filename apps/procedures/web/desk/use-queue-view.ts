import { useSearchParams, useSession } from '@mc/module-kit/react'
import { Colour, WorkKind } from '../../model/desk/queue.ts'

/** A part of a desk: a kind of work, one's own, or all of the office. */
export type Show = WorkKind | 'mine' | 'office'

/** What of the queue is in sight. It is in the address: reload, back and a colleague's link show the same. */
export type QueueView = { show: Show; colour: Colour | null; whose: 'all' | 'nobody'; procedure: string }

/** Kinds of work by the role that does them, in the order of a dossier's way. */
const KINDS_OF: Readonly<Record<string, readonly WorkKind[]>> = {
  'one-stop.officer': ['reception', 'hand-over'],
  'agency.officer': ['task'],
  'agency.leader': ['approval', 'signing'],
}

/** The parts that the viewer's roles have. */
export function useShows(): Show[] {
  const roles = useSession()?.roles ?? []
  const kinds = WorkKind.options.filter((kind) => roles.some((role) => KINDS_OF[role]?.includes(kind)))
  return [...kinds, 'mine', 'office']
}

/** The present view, and how to change it. */
export function useQueueView(): { view: QueueView; query: string; change: (part: Partial<QueueView> & { query?: string }) => void } {
  const shows = useShows()
  const [params, setParams] = useSearchParams()
  const show = shows.find((one) => one === params.get('show')) ?? shows[0] ?? 'office'
  const view: QueueView = {
    show,
    colour: Colour.options.find((one) => one === params.get('colour')) ?? null,
    whose: params.get('whose') === 'nobody' ? 'nobody' : 'all',
    procedure: params.get('procedure') ?? '',
  }
  const query = params.get('q') ?? ''
  return { view, query, change: ({ query: typed = query, ...part }) => setParams(addressOf({ ...view, ...part }, typed), { replace: true }) }
}

/** A view as the address has it; what is so anyway is left out. */
export function addressOf({ show, colour, whose, procedure }: QueueView, query = ''): URLSearchParams {
  const params = new URLSearchParams({ show })
  if (colour) params.set('colour', colour)
  if (whose !== 'all') params.set('whose', whose)
  if (procedure !== '') params.set('procedure', procedure)
  if (query !== '') params.set('q', query)
  return params
}

/** A view as the API asks for it. */
export function wishOf({ show, colour, whose, procedure }: QueueView) {
  return {
    ...(show !== 'mine' && show !== 'office' && { kind: show }),
    ...(colour && { colour }),
    whose: show === 'mine' ? ('mine' as const) : whose,
    ...(procedure !== '' && { procedureCode: procedure }),
  }
}
