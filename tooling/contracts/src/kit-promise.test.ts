import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { codeUses } from './code-consumers.ts'
import { keptReleases } from './kept-releases.ts'
import { brokenNames } from './kit-promise.ts'
import { KEPT, ROOT } from './root.ts'

const BUTTON = 'kit/1/ui/src/button/button.d.ts'
const folders: string[] = []
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })))

/** The kept contract with another type for the button: as if today's button had changed. */
function keptWith(button: (types: string) => string): string {
  const folder = mkdtempSync(join(ROOT, 'tooling/contracts/node_modules/.kept-'))
  folders.push(folder)
  cpSync(KEPT, folder, { recursive: true })
  writeFileSync(join(folder, BUTTON), button(readFileSync(join(folder, BUTTON), 'utf8')))
  return folder
}

const ask = (kept: string) => {
  const scratch = mkdtempSync(join(ROOT, 'tooling/contracts/node_modules/.asked-'))
  folders.push(scratch)
  return brokenNames(ROOT, { kept, scratch, uses: codeUses(ROOT, ['apps/health']), releases: keptReleases(kept) })
}

describe('the kit under releases that are out', () => {
  it('can be used as contract 1 promised', () => expect(ask(keptWith((types) => types))).toEqual([]), 60_000)

  it('names the release and the module when a component no longer takes what it took', () => {
    const found = ask(keptWith((types) => types.replace(/kind\?: [^;]*;/, "kind?: 'primary' | 'loud';")))
    expect(found).toEqual([expect.objectContaining({ contract: 1, name: '@mc/ui/button#Button' })])
    expect(found[0]?.consumers.join()).toMatch(/release health@\w+.*health \(apps\/health\//)
  }, 60_000)
})
