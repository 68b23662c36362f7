import type { Locale } from '@mc/i18n'
import { createLocalJWKSet, createRemoteJWKSet, jwtVerify, SignJWT, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose'
import * as z from 'zod/mini'
import type { Viewer } from '../context/viewer.ts'
import { ALL_ROLES, type Role } from '../roles/roles.ts'
import type { SectorKeys } from './sector-keys.ts'

/** Header that carries the token: `Authorization` stays free for what outside parties send to a hook. */
export const TOKEN_HEADER = 'x-mc-token'

/** Header of every answer a sector server gives: what has none comes from something in between. */
export const SERVED_BY_HEADER = 'x-mc-sector'

/** A token's life. Streams outlive it: it is looked at when a request begins. */
export const TOKEN_SECONDS = 60

const ISSUER = 'mc-gateway'
/** How far the clocks of two machines may be apart. */
const CLOCK_TOLERANCE_SECONDS = 5

/** What a token is good for: a person's call, an outside party's notice, or the platform's own errands (events, jobs). */
export type TokenUse = 'api' | 'hook' | 'work'

/** What the gateway says of a request that it forwards. */
export type ForwardedFacts = { use: TokenUse; requestId: string; locale: Locale; viewer: Viewer | null; isolated: boolean; callerKey?: string }

/** @returns how to make the token of one request to one sector's server */
export function sectorSigner({ keyId, signingKey }: SectorKeys): (sector: string, facts: ForwardedFacts) => Promise<string> {
  return (sector, { viewer, requestId, ...rest }) =>
    new SignJWT({ ...rest, ...(viewer && { viewer: { ...viewer, roles: [...viewer.roles] } }) })
      .setProtectedHeader({ alg: 'EdDSA', kid: keyId })
      .setIssuer(ISSUER)
      .setAudience(audienceOf(sector))
      .setJti(requestId)
      .setIssuedAt()
      .setExpirationTime(`${TOKEN_SECONDS}s`)
      .sign(signingKey)
}

const Claims = z.object({
  use: z.enum(['api', 'hook', 'work']),
  jti: z.string(),
  locale: z.enum(['vi', 'en']),
  isolated: z.boolean(),
  callerKey: z.optional(z.string()),
  viewer: z.optional(
    z.object({
      personId: z.string(),
      name: z.string(),
      birthDate: z.string(),
      level: z.union([z.literal(1), z.literal(2)]),
      roles: z.array(z.string()),
      organisations: z.array(z.object({ role: z.string(), organisationCode: z.string() })),
      sessionId: z.string(),
    }),
  ),
})

/**
 * @param keys the gateway's public keys, or where they are published
 * @returns how a sector's server reads a token; it rejects for a token that is old, made for another sector or use, or
 * signed by anybody else
 */
export function sectorVerifier(sector: string, keys: JSONWebKeySet | URL): (token: string | undefined, use: TokenUse) => Promise<ForwardedFacts> {
  const keySet: JWTVerifyGetKey = keys instanceof URL ? createRemoteJWKSet(keys) : createLocalJWKSet(keys)
  return async (token, use) => {
    const { payload } = await jwtVerify(token ?? '', keySet, {
      issuer: ISSUER,
      audience: audienceOf(sector),
      algorithms: ['EdDSA'],
      requiredClaims: ['exp', 'iat', 'jti'],
      maxTokenAge: TOKEN_SECONDS + CLOCK_TOLERANCE_SECONDS,
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
    })
    const claims = Claims.parse(payload)
    if (claims.use !== use) throw new Error(`The token is for ${claims.use}, not for ${use}.`)
    const viewer = claims.viewer ? viewerOf(claims.viewer) : null
    return { use, requestId: claims.jti, locale: claims.locale, isolated: claims.isolated, viewer, ...(claims.callerKey !== undefined && { callerKey: claims.callerKey }) }
  }
}

function audienceOf(sector: string): string {
  return `sector:${sector}`
}

/** A gateway that is newer may know roles that this server does not: they open nothing here. */
function viewerOf(claimed: NonNullable<z.infer<typeof Claims>['viewer']>): Viewer {
  return {
    ...claimed,
    roles: new Set(claimed.roles.filter(isKnownRole)),
    organisations: claimed.organisations.flatMap(({ role, organisationCode }) => (isKnownRole(role) ? [{ role, organisationCode }] : [])),
  }
}

function isKnownRole(role: string): role is Role {
  return ALL_ROLES.some((known) => known === role)
}
