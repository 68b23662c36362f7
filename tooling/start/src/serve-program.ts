import { ROOT } from './root.ts'
import type { Program } from './supervisor.ts'

/** What a sector's server is started with. */
export type SectorServerOptions = { port: number; /** `DATABASE_URL` and what goes with it, by the sector's own login. */ database: Readonly<Record<string, string>>; portal: string; isTest: boolean; env: Readonly<Record<string, string>> }

/** A sector's server as a program. */
export function sectorServer(id: string, { port, database, portal, isTest, env }: SectorServerOptions): Program {
  return {
    name: `sector ${id}`,
    cwd: ROOT,
    argv: ['packages/server-kit/src/remote/main.ts'],
    ready: /"ready":\s*true/,
    env: {
      PORT: String(port),
      MC_SECTOR_FILE: `${ROOT}apps/${id}/api/sector.ts`,
      ...database,
      MC_GATEWAY_KEYS: `${portal}/.well-known/mc-sector-keys.json`,
      MC_TEST: isTest ? '1' : '0',
      MC_LOG_LEVEL: process.env['MC_LOG_LEVEL'] ?? 'warn',
      ...env,
    },
  }
}
