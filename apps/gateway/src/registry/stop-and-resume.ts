import { changeRegistry, type RegistryParts } from './change-registry.ts'
import type { Wish } from './move-channels.ts'
import { ModuleUnknown, ReleaseUnknown } from './registry-refusals.error.ts'

/** The whole module, or one of its releases. */
export type StopWish = Wish & { version?: string | undefined }

/**
 * Takes a module or one release out of service at once: its files are not given out any more and nobody is led to it. A
 * stopped canary's people get stable; a module whose stable release is stopped says that it is out of service.
 * @throws ModuleUnknown; ReleaseUnknown
 */
export function stop(parts: RegistryParts, wish: StopWish): Promise<void> {
  return setStopped(parts, wish, true)
}

/** Puts it back into service. @throws ModuleUnknown; ReleaseUnknown */
export function resume(parts: RegistryParts, wish: StopWish): Promise<void> {
  return setStopped(parts, wish, false)
}

function setStopped(parts: RegistryParts, { actor, module, version, reason }: StopWish, isStopped: boolean): Promise<void> {
  return changeRegistry(parts, async ({ trx, now, record }) => {
    const set = { stopped_at: isStopped ? now : null, stopped_reason: isStopped ? reason : null }
    const changed =
      version === undefined
        ? await trx.updateTable('platform.modules').set(set).where('id', '=', module).executeTakeFirst()
        : await trx.updateTable('platform.releases').set(set).where('module', '=', module).where('version', '=', version).executeTakeFirst()
    if (changed.numUpdatedRows === 0n) throw version === undefined ? new ModuleUnknown({ module }) : new ReleaseUnknown({ module, version })
    await record({ actor, action: isStopped ? 'stop' : 'resume', module, reason, ...(version !== undefined && { version }) })
  })
}
