import { newModule } from '@mc/new-module'
import { rmSync } from 'node:fs'
import { relative } from 'node:path'
import { parseArgs } from 'node:util'
import { runIn } from './build.ts'
import { ROOT } from './root.ts'

const USAGE = 'npm run new-module -- tourism --vi "Du lịch" --en "Tourism"'

/** `npm run new-module -- <id> [--vi <title>] [--en <title>]`: writes a working sector and links its packages. */
export async function run(args: readonly string[]): Promise<void> {
  const { values, positionals } = readArgs(args)
  const [id, ...rest] = positionals
  if (id === undefined || rest.length > 0) throw new Error(`Give the new module's id: ${USAGE}`)
  const written = newModule(ROOT, id, values)
  try {
    // Its packages are all in the workspace already: the lock file gets the module's own entry and nothing else.
    await runIn(ROOT, 'pnpm', ['install', '--prefer-offline', '--no-frozen-lockfile', '--reporter', 'silent'])
  } catch (error) {
    rmSync(written.folder, { recursive: true, force: true })
    throw new Error(`The packages of ${id} could not be linked, so it was taken away again.`, { cause: error })
  }
  console.log(`${relative(ROOT, written.folder)} is a working module: ${written.files.length} files, "${written.vi}" and "${written.en}".

Next:
  npm run dev -- ${id}                 open it in the portal and alone, with hot reload
  npm test -- lint types tidy bounds unit db stories
  npm start                            see it in the whole portal, at /${id}

Then make it yours: apps/${id}/README.md says what is where.${written.vi === written.pascal ? `\nIts Vietnamese name is "${written.vi}" for want of --vi: put it right in module.ts and the *.messages.ts.` : ''}`)
}

/** @throws Error with how it is called when an option is not known */
function readArgs(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: { vi: { type: 'string' }, en: { type: 'string' } } })
  } catch {
    throw new Error(`Give the new module's id and at most its two names: ${USAGE}`)
  }
}
