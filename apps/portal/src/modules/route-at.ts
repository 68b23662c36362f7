import type { BootModule, RouteManifest } from '@mc/module-kit'
import { matchPath } from '@mc/module-kit/react'

/** The page of a module that a path names: `/health/insurance` is its page `insurance`. */
export function routeAt(parser: Parameters<typeof matchPath>[0], module: BootModule, path: string): RouteManifest | undefined {
  const within = path.slice(module.id.length + 1)
  return module.routes.find((one) => matchPath(parser, `/${one.path}`, within || '/') !== null)
}
