import { useSession } from '@mc/module-kit/react'

/** Whether the person at the page has a duty; what they may do is decided by the server. */
export function useHasRole(role: 'developer' | 'administrator'): boolean {
  return useSession()?.roles.includes(role) ?? false
}
