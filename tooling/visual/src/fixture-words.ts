import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = new URL('../../../', import.meta.url).pathname

/** What a story shows that is data and not a sentence of the page: its own file, and the folders that hold made-up or dated data, documents of procedures among them. */
const DATA = /\.stories\.tsx$|\/testing\/|\/model\/|\/seed\/|\/procedures\/[\d.]+\.json$|\/icon-shapes\.ts$/

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

/** Words that dates, money, units, and amounts in words are written with; the calendar's own come from React Aria. */
const FORMATTED =
  /^(Thứ( (Hai|Ba|Tư|Năm|Sáu|Bảy))?|Chủ Nhật|tháng|ngày|ngày (mai|kia|sớm nhất có thể chọn|muộn nhất có thể chọn)|hôm (nay|qua|kia)|sau|trước|và|giờ|phút|giây|tuần|năm|không|một|mốt|hai|ba|bốn|tư|lăm|sáu|bảy|tám|chín|mười|mươi|trăm|lẻ|nghìn|triệu|tỉ|đồng|km|kB|MB|kWh?|cm³|ms|\s|[.,:/%₫+])+$/iu

/** Initials, codes of languages and classes. */
const SHORT = /^\p{Lu}{1,4}$/u

/**
 * The pieces of a shown text that are neither a message, data of the story, nor a formatted date or number.
 * @param shown a text as the page shows it in the pseudo-locale, messages in brackets
 */
export function unexplained(shown: string, data: string): string[] {
  return withoutMessages(shown.normalize('NFC'))
    .split(/[\n·•|…()“”"]|, | và |: | – | - |[-\d.,%]*\d[-\d.,%]*/)
    .map((piece) => piece.trim().replace(/\s+/g, ' ').replace(/^[,.;:–-]+|[.;:,–-]+$/g, '').trim())
    .filter((piece) => /\p{L}{2}/u.test(piece) && !FORMATTED.test(piece) && !SHORT.test(piece) && !isData(piece, data))
}

/** A message may have another one in it. */
function withoutMessages(text: string): string {
  const less = text.replace(/⟦[^⟦⟧]*⟧/g, '\n')
  return less === text ? text : withoutMessages(less)
}

/** In the data as it stands, or two pieces of it beside each other, or one repeated. */
function isData(piece: string, data: string): boolean {
  if (data.includes(piece)) return true
  if (/^(\p{L})\1+$/u.test(piece)) return true
  const words = piece.split(/[ -]/)
  if (new Set(words).size === 1 && data.includes(words[0] ?? piece)) return true
  return words.some((_, at) => at > 0 && data.includes(words.slice(0, at).join(' ')) && data.includes(words.slice(at).join(' ')))
}
