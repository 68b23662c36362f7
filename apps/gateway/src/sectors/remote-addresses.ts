const NAME = /^([A-Z][A-Z0-9_]*)_API_URL$/

/**
 * Which sectors' servers are processes of their own: `HEALTH_API_URL=http://…` says where health's is.
 * @returns addresses by sector's id, without a slash at their end
 * @throws Error naming the variable whose address is none
 */
export function remoteAddresses(env: Readonly<Record<string, string | undefined>>): ReadonlyMap<string, string> {
  const addresses = new Map<string, string>()
  for (const [name, value] of Object.entries(env)) {
    const id = NAME.exec(name)?.[1]?.toLowerCase()
    if (id === undefined || !value) continue
    if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol)) throw new Error(`${name}: it must be an address that begins with http:// or https://.`)
    addresses.set(id, value.replace(/\/$/, ''))
  }
  return addresses
}
