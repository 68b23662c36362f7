import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { encoded, type Pixels } from './photograph.ts'

/** A view that is not as it was accepted. */
export type Change = {
  story: string
  view: string
  /** How many pixels differ; null where only one of the two pictures is there. */
  pixels: number | null
  before: Pixels | null
  after: Pixels | null
  drawn: Pixels | null
}

const FOLDER = new URL('../../../.data/visual/', import.meta.url).pathname

/** Writes a page that shows, for every change, what was, what is, and where they differ. @returns its path */
export async function writeReport(changes: readonly Change[]): Promise<string> {
  rmSync(FOLDER, { recursive: true, force: true })
  mkdirSync(FOLDER, { recursive: true })
  const rows: string[] = []
  for (const [index, change] of changes.entries()) {
    const cells = await Promise.all(
      (['before', 'after', 'drawn'] as const).map(async (kind) => {
        const pixels = change[kind]
        if (!pixels) return `<td>none</td>`
        const file = `${index}-${kind}.webp`
        writeFileSync(FOLDER + file, await encoded(pixels))
        return `<td><a href="${file}"><img src="${file}" alt="${kind}" loading="lazy"></a></td>`
      }),
    )
    const words = change.pixels === null ? (change.before ? 'gone' : 'new') : `${change.pixels} pixels`
    rows.push(`<tr><th scope="row">${change.story}<br>${change.view}<br><small>${words}</small></th>${cells.join('')}</tr>`)
  }
  const file = `${FOLDER}index.html`
  writeFileSync(file, PAGE.replace('{count}', String(changes.length)).replace('{rows}', rows.join('\n')))
  return file
}

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Pictures that changed</title>
<style>body{font:16px/1.4 system-ui;margin:1rem}table{border-collapse:collapse}td,th{border:1px solid #999;padding:.5rem;vertical-align:top;text-align:left}img{max-width:26rem;max-height:40rem;border:1px solid #ccc}</style>
<h1>{count} pictures are not as they were accepted</h1><p>To accept: <code>npm test -- visual --write</code>, or of some stories only: <code>npm test -- visual --write --only=kit-button</code>.</p>
<table><thead><tr><th>Story, view</th><th>Before</th><th>Now</th><th>Difference</th></tr></thead><tbody>{rows}</tbody></table></html>`
