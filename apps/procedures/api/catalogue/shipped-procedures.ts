import { type Procedure, readProcedure } from '@mc/dossier'
import { readdirSync, readFileSync } from 'node:fs'

const folder = new URL('../../procedures/', import.meta.url)

/**
 * The procedures that come with the portal, in the order of their codes.
 * @throws Error naming what is wrong in which document
 */
export function shippedProcedures(): Procedure[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const { procedure, faults } = readProcedure(JSON.parse(readFileSync(new URL(name, folder), 'utf8')))
      if (!procedure) throw new Error(`${name}: ${faults.map(({ path, fault }) => `${path} ${fault}`).join('; ')}`)
      return procedure
    })
}
