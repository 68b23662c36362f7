import { readToken } from './credentials.ts'

const TIMEOUT_MS = 60_000

type Refused = { refusals?: { code: string; problem: string; todo: string }[]; code?: string; params?: Record<string, string | number>; error?: string }
type Moved = { module: string; version: string; previous: string | null }

/** What the registry answers to a publish. */
export type Published = { module: string; version: string; isNew: boolean; bytesFirstLoad: number; previewAddress: string; contracts: { version: number; until: string; untilVersion: number }[] }

/** A module's releases and channels, as JSON has them. */
export type Listed = {
  channels: { channel: string; version: string; share: number | null; roles: string[]; since: string; previous: string | null }[]
  releases: { version: string; source: string; releasedAt: string; releasedBy: string; bytesFirstLoad: number; stopped: { reason: string } | null }[]
}

/** Speaks to a portal's registry in the name of a module's deploy token. */
export type RegistryClient = {
  address: string
  publish(form: FormData): Promise<Published>
  move(of: { channel: 'stable' | 'canary'; version: string; share?: number; roles?: string[]; reason: string }): Promise<Moved>
  rollBack(of: { channel: 'stable' | 'canary'; reason: string }): Promise<Moved>
  list(): Promise<Listed>
}

/** Opens it. @throws Error when there is no token */
export async function speakTo(of: { module: string; to: string; token?: string | undefined; keys?: string | undefined }): Promise<RegistryClient> {
  const address = of.to.replace(/\/$/, '')
  const token = await readToken(of.module, of)
  const send = async <T>(path: string, init: RequestInit = {}): Promise<T> => {
    const headers = { authorization: `Bearer ${token}`, 'accept-language': /^vi/.test(process.env['LANG'] ?? '') ? 'vi' : 'en', ...init.headers }
    const answer = await fetch(address + path, { ...init, headers, signal: AbortSignal.timeout(TIMEOUT_MS) }).catch((error: unknown) => {
      throw new Error(`${address} does not answer: is the portal running there? (${String((error as Error).cause ?? error)})`)
    })
    const body = (await answer.json().catch(() => ({}))) as T & Refused
    if (!answer.ok) throw new Error(sentencesOf(body, answer.status))
    return body
  }
  const post = <T>(path: string, body: unknown) => send<T>(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
  return {
    address,
    publish: (form) => send('/registry/releases', { method: 'POST', body: form }),
    move: ({ channel, ...body }) => post(`/registry/modules/${of.module}/channels/${channel}`, body),
    rollBack: (body) => post(`/registry/modules/${of.module}/roll-back`, body),
    list: () => send(`/registry/modules/${of.module}/releases`),
  }
}

const SENTENCES: Readonly<Record<string, string>> = {
  'platform.release.module-unknown': 'The portal knows no such module. An administrator makes it known at /developer.',
  'platform.release.unknown': 'There is no such release of this module: see --list.',
  'platform.release.stopped': 'This release was taken out of service: an administrator can put it back, or choose another.',
  'platform.release.nothing-before': 'There is nothing to go back to: no other release was on this channel before.',
  'platform.release.canary-wrong': 'A canary needs a share above 0 or roles, and another release than the stable one.',
}

function sentencesOf(body: Refused, status: number): string {
  if (body.refusals) return body.refusals.map((one) => `${one.code}: ${one.problem}\n    ${one.todo}`).join('\n')
  return SENTENCES[body.code ?? ''] ?? `The portal answered ${status} ${body.code ?? body.error ?? ''} ${JSON.stringify(body.params ?? {})}`
}
