// What each component of the kit weighs alone, against the table in packages/ui/sizes.json. `npm test -- size --write` writes
// the table anew for review.
import { readFileSync, writeFileSync } from 'node:fs'
import { growth, type Table } from './compare.ts'
import { weigh, type Weight } from './measure.ts'

const KIT = new URL('../../../packages/ui/', import.meta.url)
const TABLE = new URL('sizes.json', KIT)

/** A page that has one button and nothing else, script and styles, beyond React. */
const PAGE_LIMIT = 10_000
const PAGE = `
  import '@mc/ui/tokens.css'
  import { LocaleProvider } from '@mc/i18n/react'
  import { Button } from '@mc/ui/button'
  import { createElement } from 'react'
  import { createRoot } from 'react-dom/client'
  createRoot(document.body).render(createElement(LocaleProvider, { locale: 'vi' }, createElement(Button, {}, 'Gửi')))`

const { exports } = JSON.parse(readFileSync(new URL('package.json', KIT), 'utf8')) as { exports: Record<string, string> }
const names = Object.entries(exports).filter(([, file]) => file.endsWith('.tsx')).map(([path]) => path.slice(2))

const weights: Record<string, Weight> = {}
for (const name of names) weights[name] = await weigh(`export * from '@mc/ui/${name}'`, name)
const page = await weigh(PAGE, 'button')

console.log(`${'component'.padEnd(22)}${'js'.padStart(7)}${'css'.padStart(7)}  brings along`)
for (const [name, { js, css, brings }] of Object.entries(weights))
  console.log(`${name.padEnd(22)}${String(js).padStart(7)}${String(css).padStart(7)}  ${brings.join(', ')}`)
console.log(`A page with one button, beyond React: ${page.js} bytes of script and ${page.css} of styles, of ${PAGE_LIMIT}.`)

if (process.argv.includes('--write')) {
  const lines = Object.entries(weights).map(([name, weight]) => `  ${JSON.stringify(name)}: ${JSON.stringify(weight)}`)
  writeFileSync(TABLE, `{\n${lines.join(',\n')}\n}\n`)
}
const kept = JSON.parse(readFileSync(TABLE, 'utf8')) as Table
const complaints = growth(kept, weights)
if (page.js + page.css > PAGE_LIMIT) complaints.push(`A page with one button pays ${page.js + page.css} bytes beyond React; ${PAGE_LIMIT} are allowed.`)
if (names.length === 0) complaints.push('No component was weighed.')
if (complaints.length > 0) {
  console.error(`\n${complaints.join('\n')}\nIf that is meant: npm test -- size --write, and look at the difference of packages/ui/sizes.json.`)
  process.exit(1)
}
