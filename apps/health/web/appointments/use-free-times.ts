import { useQuery } from '@mc/module-kit/data'
import { api } from '../client.ts'

/** Where and for what one wants to be examined. */
export type Place = { facilityCode: string; specialty: string }

/** Days with places left. Asked anew each time: others are booking too. */
export function useFreeDays(place: Place) {
  return useQuery({
    queryKey: ['health', 'appointments.listDays', place.facilityCode, place.specialty],
    queryFn: ({ signal }) => api.appointments.listDays.query(place, { signal }),
    staleTime: 0,
    enabled: place.facilityCode !== '' && place.specialty !== '',
  })
}

/** Free times of a day. */
export function useFreeSlots(place: Place, day: string) {
  return useQuery({
    queryKey: ['health', 'appointments.listSlots', place.facilityCode, place.specialty, day],
    queryFn: ({ signal }) => api.appointments.listSlots.query({ ...place, day }, { signal }),
    staleTime: 0,
    enabled: day !== '' && place.facilityCode !== '' && place.specialty !== '',
  })
}
