import type { Clock } from '@mc/server-kit'
import { localMoment, readGtfsTime, type LocalMoment } from '../../model/gtfs/gtfs-time.ts'

/** The local moment a question is about: the one asked for, else now. Seconds are dropped: a bus of this minute is still shown. */
export function askedMoment(asked: { date: string; time: string } | undefined, clock: Clock): LocalMoment {
  if (asked) return { date: asked.date, seconds: readGtfsTime(`${asked.time}:00`) ?? 0 }
  const now = localMoment(clock.now())
  return { date: now.date, seconds: now.seconds - (now.seconds % 60) }
}
