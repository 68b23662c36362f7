import type { RegisteredModule } from '../registry/registered-module.ts'

/**
 * Puts developers' servers in place of built modules: each module named gets the origin from which its code comes.
 * @param list `health=http://localhost:4101,transport=http://localhost:4102`; empty in production
 * @throws Error naming the part that is not of that form, or the module that is not there
 */
export function withDevServers(modules: readonly RegisteredModule[], list: string): RegisteredModule[] {
  const origins = new Map(
    list
      .split(',')
      .filter(Boolean)
      .map((part) => {
        const [id = '', origin = ''] = part.split('=')
        if (!/^http:\/\/localhost:\d+$/.test(origin)) throw new Error(`MC_DEV_MODULES: "${part}" is not <module>=http://localhost:<port>.`)
        return [id, origin] as const
      }),
  )
  for (const id of origins.keys()) if (!modules.some((one) => one.manifest.id === id)) throw new Error(`MC_DEV_MODULES: there is no built module "${id}".`)
  return modules.map((one) => {
    const devOrigin = origins.get(one.manifest.id)
    return devOrigin === undefined ? one : { ...one, devOrigin }
  })
}
