import { useQuery } from '@mc/module-kit/data'
import { api } from '../client.ts'

/** The viewer's requests, newest first: one question for the page and the home card. */
export function useRequests() {
  return useQuery({ queryKey: ['sample', 'requests.listMine'], queryFn: ({ signal }) => api.requests.listMine.query(undefined, { signal }) })
}
