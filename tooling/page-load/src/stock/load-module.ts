import type { BootModule, ModuleDefinition } from '@mc/module-kit'

type Loaded = Promise<{ default: ModuleDefinition }>

const modules: Readonly<Record<string, () => Loaded>> = {
  education: () => import('education/module') as Loaded,
  health: () => import('health/module') as Loaded,
  payments: () => import('payments/module') as Loaded,
  transport: () => import('transport/module') as Loaded,
}

/** Stands in for the portal's loader in the plugin's stock set-up: remotes of the build's own configuration. */
export async function loadModule({ id }: BootModule): Promise<ModuleDefinition> {
  const load = modules[id]
  if (!load) throw new Error(`There is no module ${id}.`)
  return (await load()).default
}
