/** Port of the sandbox Zalo. @default 4016 @throws Error when PORT is not a port */
export function readPort(source: NodeJS.ProcessEnv = process.env): number {
  const port = Number(source['PORT'] ?? 4016)
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`PORT=${source['PORT']} is not a port: give a number from 0 to 65535.`)
  return port
}
