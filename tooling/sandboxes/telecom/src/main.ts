import { portFrom, serveSandbox } from '@mc/sandbox-kit'
import { makeOperator } from './operator.ts'

await serveSandbox(makeOperator(), portFrom('PORT', 4012))
