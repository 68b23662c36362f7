import { serveSandbox } from '@mc/sandbox-kit'
import { makeBank } from './bank.ts'
import { readEnv } from './env.ts'

const env = readEnv()
await serveSandbox(makeBank(env), env.port)
