import { RequireLevel } from '@mc/module-kit/react'
import { Page } from '@mc/ui/page'
import type { ReactNode } from 'react'

/** A page of one's own: signed out, it says so and leads to the sign-in and back. */
export function OwnPage({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) {
  return (
    <Page title={title} lead={lead}>
      <RequireLevel level={1}>{children}</RequireLevel>
    </Page>
  )
}
