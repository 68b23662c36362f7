import type { BootSession } from '../boot.ts'
import { useHost } from './host.tsx'
import { usePath } from './navigation.tsx'

/** Who is signed in; null when nobody is. */
export function useSession(): BootSession | null {
  return useHost().session
}

/** The server's date: the browser's clock may be wrong. */
export function useClock(): { today: string } {
  return { today: useHost().today }
}

/**
 * Where signing in begins, coming back to the open page afterwards.
 * @param level assurance level to ask for: 2 for money, health records and signatures
 */
export function useSignInAddress(level: 1 | 2 = 2): string {
  const { path } = usePath()
  const search = typeof location === 'undefined' ? '' : location.search
  return `/auth/sign-in?${new URLSearchParams({ return: path + search, level: String(level) })}`
}
