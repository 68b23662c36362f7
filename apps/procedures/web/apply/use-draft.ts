import { useQuery, useQueryClient } from '@mc/module-kit/data'
import type { Draft } from '../../model/apply/draft.ts'
import { api } from '../client.ts'

const keyOf = (id: string) => ['procedures', 'drafts.get', id] as const

/** A draft by its id; `change` puts in what a write gave, so that the next page begins with it. */
export function useDraft(id: string) {
  const client = useQueryClient()
  const query = useQuery<Draft>({ queryKey: keyOf(id), queryFn: ({ signal }) => api.drafts.get.query({ id }, { signal }) })
  return {
    query,
    change: (change: (draft: Draft) => Partial<Draft>) => client.setQueryData<Draft>(keyOf(id), (before) => before && { ...before, ...change(before) }),
    reload: () => client.invalidateQueries({ queryKey: keyOf(id) }),
    forget: () => {
      client.removeQueries({ queryKey: keyOf(id) })
      return client.invalidateQueries({ queryKey: ['procedures'] })
    },
  }
}
