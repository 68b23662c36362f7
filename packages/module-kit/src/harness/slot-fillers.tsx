import { useMessages } from '@mc/i18n/react'
import { lazy, Suspense, useMemo, type ComponentType } from 'react'
import type { ModuleDefinition, SlotFiller } from '../define-module.ts'
import { ErrorBoundary } from '../react/error-boundary.tsx'
import { useHost } from '../react/host.tsx'
import { SLOT_SAMPLES, type SlotName, type SlotProps } from '../slots/slots.ts'
import { harnessMessages } from './harness.messages.ts'

/** What the module puts into one place, for whoever is signed in. A filler that fails says so: here one wants to see it. */
export function SlotFillers({ module, name }: { module: ModuleDefinition; name: SlotName }) {
  const t = useMessages(harnessMessages)
  const { session } = useHost()
  const roles = session ? ['citizen', ...session.roles] : []
  const fillers = (module.fills?.[name] ?? []).filter((one) => session && (!one.roles || one.roles.some((role) => roles.includes(role))))
  if (fillers.length === 0) return <p>{t('noSlots')}</p>
  return fillers.map((filler) => <Filler key={filler.id} name={name} filler={filler as SlotFiller} />)
}

function Filler({ name, filler }: { name: SlotName; filler: SlotFiller }) {
  const { session } = useHost()
  const Content = useMemo(() => lazy(async () => ({ default: (await filler.load()) as ComponentType<SlotProps[SlotName]> })), [filler])
  return (
    <ErrorBoundary resetKey={session?.personId ?? ''} fallback={(error) => <pre>{`${filler.id}: ${String(error)}`}</pre>}>
      <Suspense fallback={null}>
        <Content {...SLOT_SAMPLES[name]} />
      </Suspense>
    </ErrorBoundary>
  )
}
