import { serveSandbox } from '@mc/sandbox-kit'
import { readEnv } from './env.ts'
import { makeRegisters } from './registers.ts'

const { port, keys } = readEnv()
await serveSandbox(makeRegisters(keys), port)
