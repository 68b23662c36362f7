import { useLocale } from '@mc/i18n/react'
import type { BootModule, SlotName, SlotProps } from '@mc/module-kit'
import { ErrorBoundary, useHost } from '@mc/module-kit/react'
import { lazy, Suspense, useEffect, useMemo, type ComponentType, type ReactNode } from 'react'
import { isShown } from './leftovers.ts'
import { loadModule } from './load-module.ts'
import { withLimit } from './with-limit.ts'

/** Draws every filler of a place. One that fails, or whose module is missing, shows nothing and is reported. */
export function SlotOutlet<Name extends SlotName>({ name, props, waiting }: { name: Name; props: SlotProps[Name]; waiting?: ReactNode }) {
  const { modules, session } = useHost()
  const roles = session ? ['anyone', 'citizen', ...session.roles] : ['anyone']
  const fillers = modules.flatMap((module) =>
    module.fills.filter((fill) => fill.slot === name && (!fill.roles || fill.roles.some((role) => roles.includes(role)))).map((fill) => ({ module, id: fill.id })),
  )
  return fillers.map(({ module, id }) => <Filler key={`${module.id}/${id}`} module={module} name={name} id={id} props={props} waiting={waiting} />)
}

type FillerProps<Name extends SlotName> = { module: BootModule; name: Name; id: string; props: SlotProps[Name]; waiting?: ReactNode }

function Filler<Name extends SlotName>({ module, name, id, props, waiting }: FillerProps<Name>) {
  const { report } = useHost()
  const locale = useLocale()
  useEffect(() => isShown(module.id), [module.id])
  const Content = useMemo(() => lazy(() => fillerOf(module, name, id).then((component) => ({ default: component }))), [module, name, id])
  return (
    <ErrorBoundary fallback={() => null} onError={(error) => report({ moduleId: module.id, stage: 'slot', error })} resetKey={locale}>
      <Suspense fallback={waiting}>
        <Content {...props} />
      </Suspense>
    </ErrorBoundary>
  )
}

async function fillerOf<Name extends SlotName>(module: BootModule, name: Name, id: string): Promise<ComponentType<SlotProps[Name]>> {
  const definition = await loadModule(module)
  const filler = definition.fills?.[name]?.find((one) => one.id === id)
  if (!filler) throw new Error(`${module.id} fills ${name} with no "${id}" any more`)
  return withLimit(module.id, Promise.resolve(filler.load()))
}
