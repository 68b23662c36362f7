// Who may import whom, by dependency-cruiser with the rules beside this file. Fails when it saw too little.
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Fewer than this means that the tool read nothing: TypeScript newer than it knows, or a wrong folder. */
const MODULES_MIN = 150

const root = process.argv[2] ?? fileURLToPath(new URL('../../', import.meta.url))
const config = fileURLToPath(new URL('dependency-cruiser.config.mjs', import.meta.url))
const bin = fileURLToPath(new URL('node_modules/dependency-cruiser/bin/dependency-cruiser.mjs', import.meta.url))
const minimum = Number(process.argv[3] ?? MODULES_MIN)

const output = execFileSync(process.execPath, [bin, '--config', config, '-T', 'json', 'apps', 'packages'], { cwd: root, maxBuffer: 256 * 1024 * 1024, encoding: 'utf8' })
const { summary } = JSON.parse(output)
for (const breach of summary.violations) console.error(`${breach.from} → ${breach.to}: ${breach.rule.name}`)
if (summary.totalCruised < minimum) {
  console.error(`Only ${summary.totalCruised} modules were read, at least ${minimum} were expected: nothing is proven.`)
  process.exit(1)
}
if (summary.violations.length > 0) {
  console.error(`\n${summary.violations.length} breaches.`)
  process.exit(1)
}
console.log(`${summary.totalCruised} modules keep the boundaries.`)
