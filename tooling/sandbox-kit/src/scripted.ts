import type { FastifyInstance, FastifyRequest } from 'fastify'

/** How a party behaves, as it was set last. */
export type Scripted<S> = { readonly now: S }

/**
 * Gives a party its script: `GET /_sandbox/script` shows it, `POST` changes what it names, with `{ "reset": true }` after starting over.
 * @param initial how the party behaves when nobody has set anything
 */
export function scripted<S extends object>(app: FastifyInstance, initial: S): Scripted<S> {
  const script = { now: { ...initial } }
  app.get('/_sandbox/script', () => script.now)
  app.post('/_sandbox/script', (request: FastifyRequest<{ Body: (Partial<S> & { reset?: boolean }) | string }>) => {
    // A party whose protocol signs bodies reads all of them as text.
    const { reset, ...change } = (typeof request.body === 'string' ? JSON.parse(request.body) : request.body) as Partial<S> & { reset?: boolean }
    return (script.now = { ...(reset ? initial : script.now), ...change })
  })
  app.get('/healthz', () => ({ ok: true }))
  return script
}
