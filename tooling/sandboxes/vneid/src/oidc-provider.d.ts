// oidc-provider ships no types; this names only what this sandbox calls.
declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http'

  export type Interaction = {
    uid: string
    prompt: { name: string; details: Record<string, unknown> }
    params: Record<string, string | undefined>
    session?: { accountId?: string }
  }
  type Grant = { addOIDCScope(scope: string): void; save(): Promise<string> }
  type Context = { type: string; body: unknown; status: number; oidc: { params?: Record<string, string | undefined> } }

  export default class Provider {
    constructor(issuer: string, configuration: Record<string, unknown>)
    proxy: boolean
    Grant: new (of: { accountId: string; clientId: string }) => Grant
    callback(): (request: IncomingMessage, response: ServerResponse) => Promise<void>
    interactionDetails(request: IncomingMessage, response: ServerResponse): Promise<Interaction>
    interactionFinished(request: IncomingMessage, response: ServerResponse, result: Record<string, unknown>): Promise<void>
    on(event: string, listener: (context: Context, error: Error) => void): this
  }
  export type { Context }
}
