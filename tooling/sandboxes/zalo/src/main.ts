import { portFrom, serveSandbox } from '@mc/sandbox-kit'
import { makeZalo } from './zalo.ts'

await serveSandbox(makeZalo(), portFrom('PORT', 4016))
