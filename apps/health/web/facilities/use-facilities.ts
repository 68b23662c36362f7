import { useQuery } from '@mc/module-kit/data'
import { matchesFolded } from '@mc/names'
import type { Facility } from '../../model/facilities/facility.ts'
import { api } from '../client.ts'

/** All facilities of the province; they change rarely. */
export function useFacilities() {
  return useQuery({ queryKey: ['health', 'facilities.list'], queryFn: ({ signal }) => api.facilities.list.query(undefined, { signal }), staleTime: 600_000 })
}

/** The facilities whose name or place holds the words, with or without marks; those with the very marks first. */
export function matchingFacilities(facilities: readonly Facility[], words: string): Facility[] {
  const ranked = facilities.map((facility) => ({ facility, rank: matchesFolded(words, `${facility.name.vi} ${facility.name.en} ${facility.address.vi}`) }))
  return ranked.filter((one) => one.rank > 0).sort((one, other) => other.rank - one.rank).map((one) => one.facility)
}
