import { Balancer } from './balancer.ts'

const balancer = new Balancer((process.env['MC_BALANCED'] ?? '').split(','))
await balancer.allReady()
balancer.server.listen(Number(process.env['PORT'] ?? 4000), 'localhost', () => console.log(JSON.stringify({ ready: true, pid: process.pid })))
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    balancer.close()
    process.exit(0)
  })
