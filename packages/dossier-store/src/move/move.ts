import { advance, isOver, type DossierEvent, type DossierLife, type Procedure, type Session } from '@mc/dossier'
import { notifyLive, publish } from '@mc/server-kit'
import type { Selectable, Transaction } from 'kysely'
import type { DossierDatabase, DossiersTable } from '../dossier-database.ts'
import { joinOffice } from '../offices/join-office.ts'
import { procedureOf } from '../procedures/procedure-of.query.ts'
import { syncWork } from '../work/sync-work.ts'
import { countFigures } from './count-figures.ts'
import { DossierChanged } from './dossier-changed.error.ts'
import { dossierMoved, dossierTopic, deskTopic } from './dossier-moved.event.ts'
import { dueOf } from './due-of.ts'
import { growthBy } from './growth-by.ts'
import { localTime, sessionColumns, sessionFrom } from './local-time.ts'
import { lockDossier } from './lock-dossier.query.ts'
import { nextCode } from './next-code.ts'
import { writeForm } from './write-form.ts'

/** Who does something: an officer for an office, or the applicant (no office). */
export type Actor = { personId: string; name: string; office: string | null; role: string }

/** One step of one dossier. */
export type Move = {
  dossierId: string
  /** What the page was made from; null when it does not matter, as for a job. */
  revision: number | null
  event: DossierEvent
  actor: Actor
  now: Date
  /** What the actor writes to the applicant besides. */
  note?: string
}

/** A dossier after a step. */
export type Moved = { dossier: Selectable<DossiersTable>; life: DossierLife; procedure: Procedure; due: Session | null }

/**
 * The one way in which a dossier changes. Under the row's lock it asks the pure rules, and writes life, work, event, form, due
 * session, figures and the event for others (notices among them) in one transaction: all or nothing.
 * @throws DossierMissing, DossierChanged, and what `advance` refuses: WrongMoment, BadEvent
 */
export async function move(trx: Transaction<DossierDatabase>, step: Move): Promise<Moved> {
  const { event, actor, now } = step
  const before = await lockDossier(trx, step.dossierId)
  if (step.revision !== null && step.revision !== before.revision) throw new DossierChanged()
  const procedure = await procedureOf(trx, { code: before.procedure_code, version: before.procedure_version })
  const at = localTime(now)
  const life = advance(before.life, event, { workflow: procedure.workflow, at })
  const due = dueOf(life, procedure, sessionFrom(before))
  const dossier = await writeLife(trx, { before, life, due, step })

  await trx
    .insertInto('dossier.events')
    .values({
      dossier_id: dossier.id,
      seq: dossier.revision,
      citizen_id: dossier.citizen_id,
      at: now,
      actor_id: actor.personId,
      actor_name: actor.name,
      office: actor.office,
      role: actor.role,
      event: JSON.stringify(event),
      note: step.note ?? null,
    })
    .execute()
  if (event.kind === 'submit') await joinOffice(trx, { dossier, office: dossier.reception_office })
  const offices = await syncWork(trx, { dossier, life, procedure, due, doneBy: actor.personId, now })
  const moved = { dossier, life, procedure, due }
  await writeForm(trx, { moved, event, actor, now })
  await publish(trx, dossierMoved(moved, { event, actor }))
  for (const topic of [dossierTopic(dossier.id), ...offices.map(deskTopic)]) await notifyLive(trx, topic)
  await countFigures(
    trx,
    { day: at.date, procedureCode: procedure.code, office: dossier.reception_office, communeCode: dossier.commune_code },
    growthBy(event, { before: before.life, life, due, at, isOnline: dossier.channel === 'online' }),
  )
  return moved
}

type Written = { before: Selectable<DossiersTable>; life: DossierLife; due: Session | null; step: Move }

async function writeLife(trx: Transaction<DossierDatabase>, { before, life, due, step: { event, now } }: Written): Promise<Selectable<DossiersTable>> {
  const isSent = event.kind === 'submit'
  const code = isSent ? await nextCode(trx, { office: before.reception_office, day: localTime(now).date }) : before.code
  return trx
    .updateTable('dossier.dossiers')
    .set({
      life: JSON.stringify(life),
      // Events are numbered by the revisions that they made: a row of either says which of the other it belongs to.
      revision: before.revision + 1,
      ...sessionColumns(due),
      code,
      changed_at: now,
      ...(isSent && { sent_at: now }),
      ...(event.kind === 'accept' && { received_at: now }),
      ...(isOver(life) && { ended_at: now }),
    })
    .where('id', '=', before.id)
    .returningAll()
    .executeTakeFirstOrThrow()
}
