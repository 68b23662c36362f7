import { createServer } from 'node:net'

/** Where each part of the portal listens. The sandboxes of outside parties stand ten above the portal. */
export type Ports = { portal: number; vneid: number; bank: number; telecom: number; ca: number; mail: number; smtp: number; zalo: number; register: number }

/** The ports of a portal: `PORT` or 4000, and its sandboxes. */
export function portsFrom(portal: number): Ports {
  return { portal, vneid: portal + 10, bank: portal + 11, telecom: portal + 12, ca: portal + 13, mail: portal + 14, smtp: portal + 15, zalo: portal + 16, register: portal + 17 }
}

/** @throws Error naming the port when somebody else listens there */
export async function requireFree(ports: Ports): Promise<void> {
  for (const [name, port] of Object.entries(ports)) {
    const free = await new Promise<boolean>((resolve) => {
      const server = createServer()
      server.once('error', () => resolve(false))
      server.listen(port, () => server.close(() => resolve(true)))
    })
    if (!free) throw new Error(`Port ${port} (${name}) is in use. Stop what uses it, or choose another: PORT=5000 npm start.`)
  }
}
