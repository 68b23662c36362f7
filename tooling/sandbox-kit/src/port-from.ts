/** A port of the environment. @throws Error in a person's words when it is none */
export function portFrom(name: string, usual: number, source: NodeJS.ProcessEnv = process.env): number {
  const port = Number(source[name] ?? usual)
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`${name}=${source[name]} is not a port: give a number from 0 to 65535.`)
  return port
}
