import { useMutation, useQueryClient } from '@mc/module-kit/data'
import { portalApi } from '../account/portal-client.ts'

/** Under this key stands everything read of notices. */
export const NOTICES_KEY = ['portal', 'notices'] as const

/** Marks one notice as read, or all when none is named. */
export function useReadNotices(): (id?: string) => void {
  const cache = useQueryClient()
  const read = useMutation({
    mutationFn: (id: string | undefined) => portalApi.notices.markRead.mutate({ id }),
    onSettled: () => cache.invalidateQueries({ queryKey: NOTICES_KEY }),
  })
  return (id) => read.mutate(id)
}
