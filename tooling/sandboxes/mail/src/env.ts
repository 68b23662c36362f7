/** Ports of the sandbox mail server: its page, and SMTP one above. @default 4014 @throws Error when one is not a port */
export function readPorts(source: NodeJS.ProcessEnv = process.env): { page: number; smtp: number } {
  const page = portOf('PORT', source['PORT'] ?? '4014')
  return { page, smtp: portOf('MC_SMTP_PORT', source['MC_SMTP_PORT'] ?? String(page === 0 ? 0 : page + 1)) }
}

function portOf(name: string, text: string): number {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`${name}=${text} is not a port: give a number from 0 to 65535.`)
  return port
}
