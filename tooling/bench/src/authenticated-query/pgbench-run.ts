import { writeFileSync } from 'node:fs'
import { pgbenchRate } from '../pgbench/pgbench.ts'
import type { Statement } from './statements-of.ts'

/**
 * The statements as a script of pgbench, each parameter a variable of it: `pgbench -M prepared` sends them as parameters.
 * @param file where the script is written
 */
export function pgbenchRun(pgbench: string, ownerUrl: string, file: string, statements: readonly Statement[]): (seconds: number) => Promise<number> {
  const variables: string[] = []
  const lines = statements.map(({ text, values }) =>
    text.replace(/\$(\d+)/g, (_, number: string) => {
      const value = values[Number(number) - 1]
      const name = `v${variables.length / 2}`
      variables.push('-D', `${name}=${value ?? ''}`)
      return `:${name}`
    }))
  writeFileSync(file, lines.map((line) => `${line};\n`).join(''))
  return (seconds) => pgbenchRate(pgbench, ['-n', '-M', 'prepared', '-c', '10', '-j', '1', '-T', String(seconds), ...variables, '-f', file, ownerUrl])
}
