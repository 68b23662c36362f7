import type { Seed } from '@mc/server-kit'
import { importFeed } from '../gtfs/import-feed.ts'
import { generateFeed } from './generate-feed.ts'
import { seedLicences } from './licences.seed.ts'
import { PROVINCE_PLACES } from './province-places.ts'

/** Fills the sector: the map's names, a model bus timetable through the same importer as a real one, driving licences. */
export async function seedTransport(seed: Seed): Promise<void> {
  await seed.sql('truncate transport.licence_lookups, transport.licence_tests, transport.licence_deductions, transport.licences, transport.map_places')
  await seed.copy('transport.map_places', ['code', 'kind', 'name', 'lon', 'lat'], PROVINCE_PLACES)
  const files = generateFeed({ today: seed.today, random: (key) => seed.random(key) })
  await importFeed(seed, files, { source: 'Dữ liệu mô hình do hệ thống tạo', isModelData: true })
  await seedLicences(seed)
}
