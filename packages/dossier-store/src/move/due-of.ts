import { dueSession, type DossierLife, type Procedure, type Session } from '@mc/dossier'

/** Until the result is ready the session follows the clock; afterwards it stays what it was, for the record. */
export function dueOf(life: DossierLife, { limit }: Pick<Procedure, 'limit'>, before: Session | null): Session | null {
  if (life.startedAt === null) return null
  if (life.phase === 'processing' || life.phase === 'deciding' || life.phase === 'signing') return dueSession(limit, { startedAt: life.startedAt, stops: life.stops })
  return before
}
