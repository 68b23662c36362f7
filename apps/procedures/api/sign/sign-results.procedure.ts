import { move } from '@mc/dossier-store'
import { dateInVietnam, idempotent, IdempotencyKey, keepSigned, newCheckCode, recordAccess, SIGNED_AT_ONCE_MAX, type SignedFile } from '@mc/server-kit'
import type { Transaction } from 'kysely'
import * as z from 'zod/mini'
import { SigningPin } from '../../model/sign/signing-pin.ts'
import type { ProceduresDatabase } from '../database.ts'
import { officer } from '../dossiers/actors.ts'
import { procedureFor, type SignedInContext } from '../kit.ts'
import { drawResult, type DrawnResult } from './draw-result.ts'
import { nextNumber } from './next-number.query.ts'
import { toSign, type ToSign } from './to-sign.query.ts'

const Chosen = z.object({ dossierId: z.uuid(), revision: z.int() })
const Signed = z.object({ dossierId: z.uuid(), revision: z.int(), number: z.string(), title: z.string(), checkCode: z.string() })

/**
 * Signs results by one PIN: numbered, drawn, signed by the leader, sealed for the agency, kept, and the dossiers moved on: all of
 * them or none. It is a step of its own origin, so that no other module's code sees the PIN.
 * @throws NotYourWork, AssignedToOther, DossierMissing, DossierChanged, WrongMoment; PinWrong, PinLocked, CertificateUnusable, SigningAway
 */
export const signResults = procedureFor('agency.leader')
  .atLevel(2, { isolated: true })
  .input(z.object({ dossiers: z.array(Chosen).check(z.minLength(1), z.maxLength(SIGNED_AT_ONCE_MAX)), pin: SigningPin, idempotencyKey: IdempotencyKey }))
  .output(z.object({ signed: z.array(Signed) }))
  .mutation(({ ctx, input: { pin, ...input } }) =>
    // The PIN is not among what is remembered of the request.
    ctx.duty((trx) => idempotent(trx, { key: input.idempotencyKey, operation: 'procedures.sign.signResults', personId: ctx.viewer.personId, input }, () => signAll(ctx, trx, { chosen: input.dossiers, pin }))),
  )

type Asked = { chosen: readonly z.output<typeof Chosen>[]; pin: string }
type Drawn = { work: ToSign; result: DrawnResult; checkCode: string; revision: number }

async function signAll(ctx: SignedInContext, trx: Transaction<ProceduresDatabase>, { chosen, pin }: Asked): Promise<{ signed: z.output<typeof Signed>[] }> {
  const now = ctx.clock.now()
  const drawn: Drawn[] = []
  // In one order for everybody: two leaders with the same dossiers wait for each other and do not lock each other out.
  for (const { dossierId, revision } of chosen.toSorted((a, b) => a.dossierId.localeCompare(b.dossierId))) {
    const work = await toSign(ctx, trx, dossierId)
    const checkCode = newCheckCode()
    const number = await nextNumber(trx, { office: work.office.code, year: Number(dateInVietnam(now).slice(0, 4)) })
    drawn.push({ work, checkCode, revision, result: await drawResult({ ...work, leader: ctx.viewer.name, number, checkCode, now }) })
  }
  const files = await ctx.ports.sign.signDocuments({
    person: { personId: ctx.viewer.personId, name: ctx.viewer.name, office: drawn[0]?.work.office.name ?? null },
    pin,
    documents: drawn.map(({ work, result }) => ({ pdf: result.pdf, reason: `${result.title}, hồ sơ ${work.row.code}`, seal: { organisationCode: work.office.code, name: work.office.name } })),
  })
  const signed: z.output<typeof Signed>[] = []
  for (const [at, one] of drawn.entries()) signed.push(await giveOut(ctx, trx, { ...one, file: files[at]!, now }))
  return { signed }
}

/** Keeps the signed file, and moves the dossier on. */
async function giveOut(ctx: SignedInContext, trx: Transaction<ProceduresDatabase>, { work, result, checkCode, revision, file, now }: Drawn & { file: SignedFile; now: Date }): Promise<z.output<typeof Signed>> {
  const fileHash = await ctx.ports.files.put(file.pdf)
  const { dossier } = await move(trx, { dossierId: work.row.id, revision, event: { kind: 'sign' }, actor: officer(ctx.viewer, work.task), now })
  await trx.updateTable('dossier.documents').set({ blob_hash: fileHash, signed: true }).where('dossier_id', '=', dossier.id).where('form', '=', 'result').where('blob_hash', 'is', null).execute()
  await keepSigned(trx, {
    code: checkCode,
    fileHash,
    sector: 'procedures',
    kind: 'procedures.result',
    subject: dossier.id,
    citizenId: dossier.citizen_id,
    title: result.title,
    number: result.number,
    holderName: dossier.citizen_name,
    issuedOn: result.issuedOn,
    file,
  })
  await recordAccess(trx, { citizenId: dossier.citizen_id, resource: 'procedures.dossier', kind: 'view', reason: 'procedures.access.work' })
  return { dossierId: dossier.id, revision: dossier.revision, number: result.number ?? '', title: result.title, checkCode }
}
