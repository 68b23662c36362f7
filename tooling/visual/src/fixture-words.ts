import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = new URL('../../../', import.meta.url).pathname

/** What a story shows that is data and not a sentence of the page: its own file, and the folders that hold made-up or dated data. */
const DATA = /\.stories\.tsx$|\/testing\/|\/model\/|\/seed\//

/** A province's own names are its file's. */
const BRANDS = readdirSync(`${ROOT}packages/brand/brands`)
  .map((name) => readFileSync(`${ROOT}packages/brand/brands/${name}`, 'utf8'))
  .join('\n')

const corpora = new Map<string, string>()

/** All that the story's part of the workspace has as data, in one text; read once a part. */
export function dataOf(importPath: string): string {
  const file = join(ROOT, 'apps/storybook', importPath)
  const [part = ''] = /^(packages\/ui|apps\/[^/]+)/.exec(file.slice(ROOT.length)) ?? []
  let corpus = corpora.get(part)
  if (corpus === undefined) {
    const folder = join(ROOT, part)
    corpus = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => !name.includes('node_modules') && DATA.test(`/${name}`) && /\.(tsx?|json)$/.test(name))
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('\n')
      .normalize('NFC')
    corpora.set(part, corpus)
  }
  return [corpus, readFileSync(file, 'utf8').normalize('NFC'), BRANDS].join('\n')
}

/** Words that dates, money and distances in time are written with. */
const FORMATTED =
  /^(Thứ (Hai|Ba|Tư|Năm|Sáu|Bảy)|Chủ Nhật|tháng|ngày|hôm nay|hôm qua|hôm kia|ngày mai|ngày kia|sau|trước|và|giờ|phút|giây|tuần|năm|SA|CH|km|kB|MB|m|h|đồng|\d|\s|[.,:/%₫+–-])+$/u

/**
 * The pieces of a shown text that are neither a message, data of the story, nor a formatted date or number.
 * @param shown a text as the page shows it in the pseudo-locale, messages in brackets
 */
export function unexplained(shown: string, data: string): string[] {
  return shown
    .normalize('NFC')
    .replace(/⟦[^⟧]*⟧/g, '\n')
    .split(/[\n·•|…()“”"]|, |: | – | - /)
    .map((piece) => piece.trim().replace(/\s+/g, ' ').replace(/^[,.;:]+|[.;:,]+$/g, ''))
    .filter((piece) => /\p{L}{2}/u.test(piece) && !FORMATTED.test(piece) && !data.includes(piece))
}
