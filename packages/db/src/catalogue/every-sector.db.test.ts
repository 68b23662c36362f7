import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import type { MigrationSet } from '../migrate/runner.ts'
import { testDatabase } from '../testing/test-database.ts'
import { rowSecurityGaps } from './row-security-gaps.ts'

const project = fileURLToPath(new URL('../../../..', import.meta.url))

/** Functions that sectors may call with their owner's rights, each with the reason. */
const allowed = [
  // The only ways to write to the books, which nobody may touch otherwise; all are in a schema that knows no citizens.
  'ledger.open_account',
  'ledger.post',
  'ledger.post_many',
  'ledger.hold',
  'ledger.post_hold',
  'ledger.void_hold',
  'ledger.expire_holds',
  // Reads the books and tells what is wrong with them; no person is in it.
  'ledger.faults',
]

/** Sets that packages bring, by their folder; the platform's is included by itself. */
const packageSets: Record<string, string> = { 'ledger-store': 'ledger', 'dossier-store': 'dossier' }

function everySet(): MigrationSet[] {
  const ofPackages = Object.entries(packageSets).map(([folder, id]) => ({ id, directory: `${project}packages/${folder}/migrations` }))
  const ofSectors = readdirSync(`${project}apps`).map((id) => ({ id, directory: `${project}apps/${id}/api/migrations` }))
  return [...ofPackages, ...ofSectors].filter(({ directory }) => existsSync(directory))
}

it('knows every package that brings migrations', () => {
  const found = readdirSync(`${project}packages`).filter((name) => existsSync(`${project}packages/${name}/migrations`))
  expect(found.filter((name) => !(name in packageSets)).sort()).toEqual(['db', 'server-kit'])
})

it('finds no way round row-level security in the platform and every sector as they are', async () => {
  await using database = await testDatabase({ sets: everySet() })
  const { rows } = await database.owner.query("select count(distinct table_schema) as n from information_schema.columns where column_name = 'citizen_id'")
  // The check has something to check: people in the platform and in the sectors.
  expect(rows[0].n).toBeGreaterThanOrEqual(4n)
  expect(await rowSecurityGaps(database.owner, allowed)).toEqual([])
})
