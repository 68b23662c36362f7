import type { Viewer } from '@mc/server-kit'
import type { FastifyRequest } from 'fastify'
import { SESSION_COOKIE } from '../sessions/session-cookie.ts'
import type { SessionStore } from '../sessions/session-store.ts'
import type { IsolatedOrigins } from './isolated-origins.ts'
import type { IsolatedSessions } from './isolated-sessions.ts'

/** Where a request came in: on the portal, or on the own origin of one module; and whose it is there. */
export class Isolation {
  readonly #parts: { portalOrigin: string; origins: IsolatedOrigins; sessions: SessionStore; isolated: IsolatedSessions }

  constructor(parts: { portalOrigin: string; origins: IsolatedOrigins; sessions: SessionStore; isolated: IsolatedSessions }) {
    this.#parts = parts
  }

  /** The module whose own origin was asked; null on the portal. */
  moduleOf(request: FastifyRequest): string | null {
    return this.#parts.origins.moduleOf(request.host)
  }

  /** The origin that was asked: the only one whose pages may write through this request. */
  originOf(request: FastifyRequest): string {
    const module = this.moduleOf(request)
    return module === null ? this.#parts.portalOrigin : this.#parts.origins.of(module)
  }

  /** Who is signed in there. */
  viewerOf(request: FastifyRequest): Promise<Viewer | null> {
    const module = this.moduleOf(request)
    const cookie = request.cookies[SESSION_COOKIE]
    return module === null ? this.#parts.sessions.find(cookie) : this.#parts.isolated.find(cookie, module)
  }
}
