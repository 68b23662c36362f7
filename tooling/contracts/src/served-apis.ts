import { join } from 'node:path'
import { contractOf, type ApiContract } from '@mc/api-contract'
import { loadSectors } from '@mc/gateway/load-sectors'
import { portalRouter } from '@mc/gateway/portal-router'
import { declaredRefusals } from './declared-refusals.ts'

/** An API of the project and the file in which its contract is kept. */
export type ServedApi = { id: string; file: string; contract: ApiContract }

/** Writes down every API as the code has it now: the sectors' and the portal's own. */
export async function servedApis(root: string): Promise<ServedApi[]> {
  const platform = await declaredRefusals(join(root, 'packages/server-kit/src'))
  const apis: ServedApi[] = []
  const add = async (id: string, folder: string, router: Parameters<typeof contractOf>[0]['router']) => {
    const refusals = [...platform, ...(await declaredRefusals(join(root, folder)))]
    apis.push({ id, file: `${folder}/api.openapi.json`, contract: contractOf({ id, router, refusals }) })
  }
  for (const sector of await loadSectors(join(root, 'apps'))) await add(sector.id, `apps/${sector.id}`, sector.router)
  await add('portal', 'apps/gateway', portalRouter(untouched as Parameters<typeof portalRouter>[0]))
  return apis
}

/** Stands for the database and whatever else the portal's API needs: nothing is called while its schemas are read. */
const untouched: unknown = new Proxy({}, { get: () => untouched })
