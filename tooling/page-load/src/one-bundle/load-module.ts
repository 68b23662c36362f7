/// <reference types="vite/client" />
import type { BootModule, ModuleDefinition } from '@mc/module-kit'

const modules = import.meta.glob<{ default: ModuleDefinition }>('../../../../apps/*/module.ts')

/** Stands in for the portal's loader in the baseline that `page-load` compares with: the same code without federation. */
export async function loadModule({ id }: BootModule): Promise<ModuleDefinition> {
  const load = modules[`../../../../apps/${id}/module.ts`]
  if (!load) throw new Error(`There is no module ${id}.`)
  return (await load()).default
}
