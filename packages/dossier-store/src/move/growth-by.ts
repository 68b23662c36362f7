import { isInTime, sessionsUsed, type DossierEvent, type DossierLife, type LocalTime, type Session } from '@mc/dossier'
import type { Growth } from './count-figures.ts'

type Step = { before: DossierLife; life: DossierLife; due: Session | null; at: LocalTime; isOnline: boolean }

/** What a step adds to the published figures. A dossier is completed when its result is ready, yes or no. */
export function growthBy(event: DossierEvent, { before, life, at, due, isOnline }: Step): Growth {
  switch (event.kind) {
    case 'submit':
      return { sent: 1, sent_online: isOnline ? 1 : 0 }
    case 'accept':
      return { received: 1 }
    case 'sign': {
      const isOnTime = isInTime(due, at)
      return {
        completed: 1,
        rejected: before.decision?.outcome === 'rejected' ? 1 : 0,
        on_time: isOnTime ? 1 : 0,
        late: isOnTime ? 0 : 1,
        half_days: life.startedAt === null ? 0 : sessionsUsed({ startedAt: life.startedAt, stops: life.stops }, at),
      }
    }
    default:
      return {}
  }
}
