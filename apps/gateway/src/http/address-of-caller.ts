import { createHash } from 'node:crypto'
import { isIP } from 'node:net'
import type { FastifyRequest } from 'fastify'

/**
 * Who is counted together when signed out: an IPv4 address, or an IPv6 /64, which is one subscriber's.
 * @example addressOfCaller of 2001:db8:1:2:3:4:5:6 → '2001:db8:1:2'
 */
export function addressOfCaller(request: Pick<FastifyRequest, 'ip'>): string {
  const { ip } = request
  if (isIP(ip) !== 6 || ip.startsWith('::ffff:')) return ip
  const [head = '', tail = ''] = ip.split('::')
  const left = head.split(':').filter(Boolean)
  const right = tail.split(':').filter(Boolean)
  const whole = [...left, ...Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0'), ...right]
  return whole.slice(0, 4).join(':')
}

/** The same as a digest, for those who only have to count. */
export function callerKeyOf(request: Pick<FastifyRequest, 'ip'>): string {
  return createHash('sha256').update(`caller:${addressOfCaller(request)}`).digest('base64url')
}
