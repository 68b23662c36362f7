import { useQuery, useQueryClient } from '@mc/module-kit/data'
import type { Draft, DraftSummary } from '../../model/apply/draft.ts'
import { api } from '../client.ts'

const keyOf = (id: string) => ['procedures', 'drafts.get', id] as const

/** What one has begun and not sent. */
export const DRAFTS = ['procedures', 'drafts.listDrafts'] as const

/** A draft by its id (none for ''); `change` puts in what a write gave, so that the next page begins with it. */
export function useDraft(id: string) {
  const client = useQueryClient()
  const query = useQuery<Draft>({ queryKey: keyOf(id), queryFn: ({ signal }) => api.drafts.get.query({ id }, { signal }), enabled: id !== '' })
  return {
    query,
    change: (change: (draft: Draft) => Partial<Draft>) => client.setQueryData<Draft>(keyOf(id), (before) => before && { ...before, ...change(before) }),
    reload: () => client.invalidateQueries({ queryKey: keyOf(id) }),
    /** It was sent or thrown away: lists that were read before do not show it any more. */
    forget: () => {
      client.removeQueries({ queryKey: keyOf(id) })
      client.setQueryData<DraftSummary[]>(DRAFTS, (before) => before?.filter((one) => one.id !== id))
      return client.invalidateQueries({ queryKey: ['procedures'] })
    },
  }
}
