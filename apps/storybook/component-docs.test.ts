import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const root = new URL('../../', import.meta.url).pathname
const files = globSync(['packages/ui/src/**/*.stories.tsx', 'apps/storybook/patterns/*.stories.tsx'], { cwd: root })

/** What somebody from a sector's team reads before they take a component. */
describe('the docs of every component and pattern', () => {
  it('are there', () => expect(files.length).toBeGreaterThan(40))
  it.each(files)('%s says when, when not and how it is reached without a mouse', (file) => {
    const text = readFileSync(root + file, 'utf8')
    for (const part of ['**When', '**When not', '**Accessibility:**']) expect(text).toContain(part)
  })
})
