// Every story as a picture, two themes at two widths, against those accepted in apps/storybook/pictures.
// --write accepts what changed; --only=<part of a story's id> looks at some; --built takes the Storybook as it was built last;
// --turned has the style sheets of independent components in the opposite order, which must change nothing.
import { compare } from './compare-pixels.ts'
import { drop, keep, kept, storiesKept, viewsKept } from './baselines.ts'
import { photograph, sit, type Picture } from './photograph.ts'
import { writeReport, type Change } from './report.ts'
import { buildStorybook, storiesBuilt } from './stories.ts'
import { throughStories, type Studio } from './studio.ts'

/** A picture that differs, or is new, is taken again after the page was left alone for this long: it may have been taken too early. */
const LONGER_RESTS_MS = [150, 700] as const

/** A page with more of them is looked at by nobody. */
const REPORTED_MAX = 150
const NAMED_MAX = 40

/** A larger share of the pictures may not be without an accepted one. */
const NEW_SHARE_MAX = 0.1

const flags = process.argv.slice(2)
const writes = flags.includes('--write')
const only = flags.flatMap((flag) => (flag.startsWith('--only=') ? flag.slice('--only='.length).split(',') : []))

if (!flags.includes('--built')) await buildStorybook()
const stories = storiesBuilt(only).filter((story) => !story.tags.includes('no-picture'))
const changes: Change[] = []
const failures: string[] = []
let count = 0
const accepted: string[] = []

await throughStories(stories, {
  hasSheetsTurned: flags.includes('--turned'),
  look: async (studio, story) => {
    const found = await look(studio, story.id)
    count += found.count
    changes.push(...found.changes)
  },
  fail: (story, error) => failures.push(`${story.id}: ${error.message}`),
})
if (only.length === 0) for (const story of storiesKept()) if (!stories.some((one) => one.id === story)) changes.push(...(await gone(story)))

changes.sort((a, b) => (a.story + a.view).localeCompare(b.story + b.view))
const added = changes.filter(({ before }) => before === null)
console.log(`${count} pictures of ${stories.length} stories, ${changes.length - added.length} not as accepted, ${added.length} new.`)
if (changes.length > 0) {
  const report = await writeReport(changes.slice(0, REPORTED_MAX))
  for (const { story, view, pixels, before } of changes.slice(0, NAMED_MAX)) console.log(`  ${story} ${view}: ${pixels === null ? (before ? 'gone' : 'new') : `${pixels} pixels`}`)
  console.log(`Look at ${report}`)
}
if (writes) {
  for (const { story, view, after } of changes) await (after ? keep(story, view, after) : drop(story, view))
  for (const story of storiesKept()) if (viewsKept(story).length === 0) drop(story)
  console.log(`Accepted: ${accepted.length + changes.length}.`)
  for (const name of accepted.slice(0, NAMED_MAX)) console.log(`  ${name}`)
} else {
  if (changes.length > added.length) failures.push('If the changes are meant: npm test -- visual --write')
  // A new story has nothing to compare with; many without a picture are a check that checks nothing.
  if (added.length > NEW_SHARE_MAX * count) failures.push('Too many stories have no picture yet: npm test -- visual --write')
}
if (failures.length > 0) {
  console.error(failures.join('\n'))
  process.exit(1)
}

async function look(studio: Studio, story: string): Promise<{ count: number; changes: Change[] }> {
  let sitting = await sit(studio, story)
  let pictures = await photograph(studio, sitting)
  let changes = await changesOf(story, pictures)
  for (const rest of LONGER_RESTS_MS) {
    if (changes.length === 0) break
    // The last time from the beginning: a play may have been cut short.
    if (rest === LONGER_RESTS_MS.at(-1)) sitting = await sit(studio, story)
    const again = await photograph(studio, sitting, rest)
    const isSame = again.every(({ pixels }, index) => pictures[index] && compare(pictures[index].pixels, pixels) === null)
    pictures = again
    changes = await changesOf(story, pictures)
    if (isSame && changes.every(({ before }) => before === null)) break
  }
  if (!writes) return { count: pictures.length, changes }
  // Kept at once: hundreds of pictures would not fit into the memory.
  for (const { view, after } of changes) await (after ? keep(story, view, after) : drop(story, view))
  accepted.push(...changes.map(({ view }) => `${story} ${view}`))
  return { count: pictures.length, changes: [] }
}

async function changesOf(story: string, pictures: readonly Picture[]): Promise<Change[]> {
  const found: Change[] = []
  for (const { view, pixels: after } of pictures) {
    const before = await kept(story, view)
    const difference = before && compare(before, after)
    if (before && !difference) continue
    found.push({ story, view, before, after, pixels: difference?.pixels ?? null, drawn: difference?.drawn ?? null })
  }
  for (const view of viewsKept(story))
    if (!pictures.some((picture) => picture.view === view)) found.push({ story, view, before: await kept(story, view), after: null, pixels: null, drawn: null })
  return found
}

async function gone(story: string): Promise<Change[]> {
  return await Promise.all(viewsKept(story).map(async (view) => ({ story, view, before: await kept(story, view), after: null, pixels: null, drawn: null })))
}
