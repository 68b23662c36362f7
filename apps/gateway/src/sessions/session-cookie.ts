import type { CookieSerializeOptions } from '@fastify/cookie'

/** `__Host-`: the browser takes it only from this host, over a secure connection, for the whole site. */
export const SESSION_COOKIE = '__Host-mc-session'

/** Options that the `__Host-` prefix asks for; scripts never see the cookie, other sites' posts do not carry it. */
export const HOST_COOKIE = { path: '/', secure: true, httpOnly: true, sameSite: 'lax' } as const satisfies CookieSerializeOptions
