import { useQuery } from '@mc/module-kit/data'
import { api } from '../client.ts'

/** The communes of a province; null while they are on their way. Lists change with a resolution of the National Assembly, not while one types. */
export function useCommunes(province: string) {
  const query = useQuery({
    queryKey: ['procedures', 'communes.list', province],
    queryFn: ({ signal }) => api.communes.list.query({ province }, { signal }),
    enabled: province !== '',
    staleTime: Infinity,
  })
  return { communes: province === '' ? [] : (query.data ?? null), isFailed: query.isError }
}
