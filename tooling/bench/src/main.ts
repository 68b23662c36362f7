const benchmarks: Readonly<Record<string, () => Promise<{ run: () => Promise<string> }>>> = {
  'authenticated-query': () => import('./authenticated-query/authenticated-query.bench.ts'),
  dossiers: () => import('./dossiers/dossiers.bench.ts'),
  ledger: () => import('./ledger/ledger.bench.ts'),
  'page-load': () => import('./page-load/page-load.bench.ts'),
  'row-security': () => import('./row-security/row-security.bench.ts'),
}

const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(benchmarks)
const unknown = names.find((name) => !(name in benchmarks))
if (unknown !== undefined) {
  console.error(`There is no benchmark "${unknown}". There are: ${Object.keys(benchmarks).join(', ')}.`)
  process.exit(2)
}
for (const name of names) {
  console.log(`${name} …`)
  const loaded = await benchmarks[name]?.()
  console.log(`${await loaded?.run()}\n`)
}

export {}
