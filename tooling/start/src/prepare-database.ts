import { migrate } from '@mc/db'
import { loadSectors } from '@mc/gateway/load-sectors'
import { isSeeded, migrationsOf, runSeed, type SeedSize } from '@mc/server-kit'
import { ROOT } from './root.ts'

/** Migrates the database and, when nobody lives in it yet, seeds it. @returns whether it was seeded now */
export async function prepareDatabase(ownerUrl: string, say: (line: string) => void, size: SeedSize = 'small', isReset = false): Promise<boolean> {
  const sectors = await loadSectors(`${ROOT}apps`)
  await migrate({ ownerUrl, sets: migrationsOf(sectors) })
  if (!isReset && (await isSeeded(ownerUrl))) return false
  const shown = process.stdout.isTTY
  await runSeed({
    ownerUrl,
    sectors,
    size,
    reset: isReset,
    onProgress: (progress) => {
      if (shown) process.stdout.write(`\r\x1b[K${progress}`)
      else if (size === 'province') say(progress)
    },
  })
  if (shown) process.stdout.write('\r\x1b[K')
  say(`Seeded the ${size} province.`)
  return true
}
