// The test that is the style guide: each breach prints `file: what. remedy`. Run by Node without a build.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = process.argv[2] ?? fileURLToPath(new URL('../../', import.meta.url))
const SKIP = new Set(['node_modules', 'dist', 'dist-dev', 'dist-one', 'dist-server', '.turbo', '.data', '.git', 'storybook-static', 'test-results'])
const LINES_MAX = 300

/** Pattern, what it is, the remedy, and where it is allowed. */
const BANNED = [
  [/\bFIXME\b|\bXXX\b|\bTODO\b/, 'unfinished work', 'Finish it or write a decision page', /^tooling\/tidy\//],
  [/\bconsole\.(log|error|warn|info)\(/, 'console', 'Use ctx.log on the server or report() in the browser', /^tooling\/|\.test\.|\.spec\./],
  [/\bnew Date\(\)|\bDate\.now\(\)/, 'a hidden clock', 'Take `now` as an argument or use ctx.clock', /^tooling\/|\.test\.|\.spec\.|packages\/server-kit\/src\/context\/clock|packages\/db\/src\/(connect|testing)\//],
  [/\btoFixed\(|\bparseFloat\(/, 'binary floats', 'Use packages/money or the marks rule', /^tooling\/|\.svg|packages\/ui\/src\/(charts|qr-code)|map\.tsx|\.geometry\.ts/],
  [/\bprocess\.env\b/, 'the environment', 'Read it in env.ts', /^tooling\/|\/env\.ts$|\.test\.|packages\/db\/src\/(connect|testing)\//],
  [/\bas any\b|@ts-ignore|@ts-nocheck/, 'a type that lies', 'Say what it is', /^tooling\/tidy\//],
]

const breaches = []
const say = (file, what, remedy) => breaches.push(`${file}: ${what}. ${remedy}.`)
const files = walk(root).filter((file) => /\.(ts|tsx|mjs)$/.test(file) && !/\.d\.ts$/.test(file))

for (const file of files) {
  const text = readFileSync(join(root, file), 'utf8')
  if (/^(utils?|helpers?|common|misc|types|constants)\.tsx?$/.test(basename(file))) say(file, 'a drawer', 'Name the file after the one idea in it')
  if (basename(file) !== basename(file).toLowerCase()) say(file, 'capitals in a file name', 'Use kebab-case')
  const lines = text.split('\n').length
  if (lines > LINES_MAX && !/\.(test|seed|messages|stories|spec)\./.test(file)) say(file, `${lines} lines`, 'Split it by idea')
  for (const [pattern, what, remedy, allowed] of BANNED) {
    const found = pattern.exec(text)
    if (found && !allowed.test(file)) say(`${file}:${text.slice(0, found.index).split('\n').length}`, what, remedy)
  }
  if (/\.rule\.ts$/.test(file)) {
    if (!existsSync(join(root, file.replace(/\.ts$/, '.test.ts')))) say(file, 'a rule without its table of cases', 'Add the .test.ts beside it')
    if (!/@source\s+\S/.test(text)) say(file, 'a rule without its source', 'Add @source law, article')
    if (/from '(react|kysely|pg|@mc\/(db|server-kit|ui)|node:)/.test(text)) say(file, 'an effect in a rule', 'Rules are pure')
  }
  if (/\.procedure\.ts$/.test(file) && !/\.output\(/.test(text) && !/\.subscription\(/.test(text)) say(file, 'a procedure without an output schema', 'Add .output(…)')
  if (/\.messages\.ts$/.test(file) && /(?<!\p{L})bạn(?! bè)(?!\p{L})/iu.test(text)) say(file, 'a person addressed as “bạn”', 'Leave the person out, or say “Ông/Bà” (docs/content.md)')
  if (/\.page\.tsx$/.test(file) && /\/web\//.test(file) && !existsSync(join(root, file.replace(/\.tsx$/, '.stories.tsx')))) say(file, 'a page without stories', 'Add Ready, Empty, Loading, Failed, Offline')
}
for (const file of walk(root).filter((one) => /\/migrations\//.test(one))) {
  if (!/^\d{4}-[a-z]+(-[a-z0-9]+)+\.sql$/.test(basename(file))) say(file, 'a name that does not say what it does', 'NNNN-verb-thing.sql')
  if (!/^-- phase: (expand|move|contract); lock: (short|long)/.test(readFileSync(join(root, file), 'utf8'))) say(file, 'no phase', 'First line: -- phase: expand; lock: short')
}
for (const file of walk(root).filter((one) => /\.md$/.test(one)))
  for (const [, target] of readFileSync(join(root, file), 'utf8').matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g))
    if (!existsSync(join(root, dirname(file), target))) say(file, `a link to ${target}, which is not there`, 'Mend the link')

const numbered = new Map()
for (const file of walk(root).filter((one) => /\/(migrations|decisions)\/\d{4}-/.test(one))) {
  const number = `${dirname(file)}/${basename(file).slice(0, 4)}`
  if (numbered.has(number)) say(file, `the number of ${basename(numbered.get(number))}`, 'Take the next free one')
  numbered.set(number, file)
}

if (files.length === 0) say(root, 'nothing was checked', 'A check that reads no file must not pass')
if (breaches.length > 0) {
  console.error(breaches.join('\n'))
  console.error(`\n${breaches.length} breaches in ${files.length} files.`)
  process.exit(1)
}
console.log(`${files.length} files are tidy.`)

function walk(folder, found = []) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory() ? SKIP.has(entry.name) : !statSync(path, { throwIfNoEntry: false })?.isFile()) continue
    if (entry.isDirectory()) walk(path, found)
    else found.push(relative(root, path).replaceAll('\\', '/'))
  }
  return found
}
