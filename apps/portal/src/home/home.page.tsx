import { useSession } from '@mc/module-kit/react'
import { MyHome } from './my-home.tsx'
import { PublicHome } from './public-home.tsx'

/** Signed out: what can I do here? Signed in: what needs me now? */
export function HomePage() {
  return useSession() ? <MyHome /> : <PublicHome />
}
