import { expect, type Page } from '@mc/e2e/fixtures'
import { randomUUID } from 'node:crypto'

/** Who applies in a journey: answers that the register agrees with. */
export type Applicant = { citizenId: string; name: string; birthDate: string; phone: string }

/** Two whose drafts no other journey writes: a person has one draft of a procedure. */
export const TEACHER: Applicant = { citizenId: '019190000068', name: 'Lê Thị Thu Hương', birthDate: '1990-11-02', phone: '+84920000068' }
export const MERCHANT: Applicant = { citizenId: '019088000112', name: 'Dương Văn Hòa', birthDate: '1988-12-14', phone: '+84928000112' }

/** Calls a procedure as whoever is signed in on the page. @throws Error with the answer when it is refused */
export async function call<T>(page: Page, procedure: string, input: unknown): Promise<T> {
  const origin = new URL(page.url()).origin
  const answer = await page.request.post(`/api/procedures/${procedure}`, { headers: { origin }, data: input })
  expect(answer.ok(), await answer.text()).toBe(true)
  return ((await answer.json()) as { result: { data: T } }).result.data
}

/**
 * A dossier that the person signed in sends: the exchange of a driving licence, on which two agencies work at the same time. Writing
 * one by its pages is another journey.
 */
export async function sentLicenceDossier(page: Page, { citizenId, name, birthDate, phone }: Applicant): Promise<{ id: string; code: string }> {
  const answers = {
    origin: { origin: 'vietnam' },
    reason: { reason: 'expiring' },
    licence: { licenceNumber: '190123456789', classes: ['A1'] },
    person: { fullName: name, citizenId, birthDate, home: { province: '19', commune: '05443', street: 'Tổ 1' }, phone },
    delivery: { delivery: 'office' },
  }
  const draft = await call<{ id: string }>(page, 'drafts.start', { procedureCode: '3.000347', idempotencyKey: randomUUID() })
  const begun = await page.request.get(`/api/procedures/drafts.get?${new URLSearchParams({ input: JSON.stringify({ id: draft.id }) })}`)
  let { revision } = ((await begun.json()) as { result: { data: { revision: number } } }).result.data
  for (const [at, part] of Object.entries(answers)) revision = (await call<{ revision: number }>(page, 'drafts.saveAnswers', { id: draft.id, revision, page: at, answers: part })).revision
  return call(page, 'drafts.send', { id: draft.id, revision, idempotencyKey: randomUUID() })
}
