import { migrate } from '@mc/db'
import { loadSectors } from '@mc/gateway/load-sectors'
import { isSeeded, migrationsOf, runSeed, type SeedProgress, type SeedSize } from '@mc/server-kit'
import { ROOT } from './root.ts'
import { seedBar } from './seed-bar.ts'

/** Where nobody watches, one line in so many seconds is enough for a log. */
const LOG_EVERY_SECONDS = 10

/** Migrates the database and, when nobody lives in it yet, seeds it. @returns whether it was seeded now */
export async function prepareDatabase(ownerUrl: string, say: (line: string) => void, size: SeedSize = 'small', isReset = false): Promise<boolean> {
  const sectors = await loadSectors(`${ROOT}apps`)
  await migrate({ ownerUrl, sets: migrationsOf(sectors) })
  if (!isReset && (await isSeeded(ownerUrl))) return false
  const progress = showProgress(size, say)
  try {
    await runSeed({ ownerUrl, sectors, size, reset: isReset, onProgress: (_, now) => progress.show(now) })
  } finally {
    progress.end()
  }
  say(`Seeded the ${size} province.`)
  return true
}

/** A bar that is drawn over itself each second; lines now and then where there is no terminal. The small seed is over before one is due. */
function showProgress(size: SeedSize, say: (line: string) => void): { show(now: SeedProgress): void; end(): void } {
  const isTerminal = process.stdout.isTTY
  const began = process.hrtime.bigint()
  const seconds = () => Number((process.hrtime.bigint() - began) / 1_000_000n) / 1000
  let latest: SeedProgress | null = null
  const draw = () => {
    if (!latest) return
    if (isTerminal) process.stdout.write(`\r\x1b[K${seedBar(latest, seconds()).slice(0, (process.stdout.columns ?? 120) - 1)}`)
    else if (size === 'province') say(seedBar(latest, seconds()))
  }
  const timer = setInterval(draw, (isTerminal ? 1 : LOG_EVERY_SECONDS) * 1000)
  return {
    show: (now) => void (latest = now),
    end: () => {
      clearInterval(timer)
      if (isTerminal) process.stdout.write('\r\x1b[K')
    },
  }
}
