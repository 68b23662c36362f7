import { serveSandbox } from '@mc/sandbox-kit'
import { makeAuthority } from './authority.ts'
import { readEnv } from './env.ts'

const env = readEnv()
await serveSandbox(await makeAuthority(env), env.port)
