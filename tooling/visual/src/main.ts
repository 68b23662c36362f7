// Every story as a picture, two themes at two widths, against those accepted in apps/storybook/pictures.
// --write accepts what changed; --only=<part of a story's id> looks at some; --built takes the Storybook as it was built last.
import { compare } from './compare-pixels.ts'
import { drop, keep, kept, storiesKept, viewsKept } from './baselines.ts'
import { photograph, type Picture } from './photograph.ts'
import { writeReport, type Change } from './report.ts'
import { buildStorybook, storiesBuilt } from './stories.ts'
import { throughStories, type Studio } from './studio.ts'

/** A picture that differs is taken once more after the page was left alone for this long: it may have been taken too early. */
const SECOND_REST_MS = 700

/** A page with more of them is looked at by nobody. */
const REPORTED_MAX = 150

const flags = process.argv.slice(2)
const writes = flags.includes('--write')
const only = flags.flatMap((flag) => (flag.startsWith('--only=') ? flag.slice('--only='.length).split(',') : []))

if (!flags.includes('--built')) await buildStorybook()
const stories = storiesBuilt(only).filter((story) => !story.tags.includes('no-picture'))
const changes: Change[] = []
const failures: string[] = []
let count = 0
let accepted = 0

await throughStories(stories, {
  look: async (studio, story) => {
    const found = await look(studio, story.id)
    count += found.count
    changes.push(...found.changes)
  },
  fail: (story, error) => failures.push(`${story.id}: ${error.message}`),
})
if (only.length === 0) for (const story of storiesKept()) if (!stories.some((one) => one.id === story)) changes.push(...(await gone(story)))

changes.sort((a, b) => (a.story + a.view).localeCompare(b.story + b.view))
console.log(`${count} pictures of ${stories.length} stories, ${changes.length} not as accepted.`)
if (changes.length > 0) {
  const report = await writeReport(changes.slice(0, REPORTED_MAX))
  for (const { story, view, pixels, before } of changes.slice(0, 40)) console.log(`  ${story} ${view}: ${pixels === null ? (before ? 'gone' : 'new') : `${pixels} pixels`}`)
  console.log(`Look at ${report}`)
}
if (writes) {
  for (const { story, view, after } of changes) await (after ? keep(story, view, after) : drop(story, view))
  for (const story of storiesKept()) if (viewsKept(story).length === 0) drop(story)
  console.log(`Accepted: ${changes.length + accepted}.`)
} else if (changes.length > 0) failures.push('If the changes are meant: npm test -- visual --write')
if (failures.length > 0) {
  console.error(failures.join('\n'))
  process.exit(1)
}

async function look(studio: Studio, story: string): Promise<{ count: number; changes: Change[] }> {
  const pictures = await photograph(studio, story)
  const first = await changesOf(story, pictures)
  if (first.every((change) => change.before === null)) return { count: pictures.length, changes: first }
  const again = await changesOf(story, await photograph(studio, story, SECOND_REST_MS))
  return { count: pictures.length, changes: again }
}

async function changesOf(story: string, pictures: readonly Picture[]): Promise<Change[]> {
  const found: Change[] = []
  for (const { view, pixels: after } of pictures) {
    const before = await kept(story, view)
    const difference = before && compare(before, after)
    if (before && !difference) continue
    // A first picture is kept at once: hundreds of them would not fit into the memory.
    if (!before && writes) {
      await keep(story, view, after)
      accepted += 1
      continue
    }
    found.push({ story, view, before, after, pixels: difference?.pixels ?? null, drawn: difference?.drawn ?? null })
  }
  for (const view of viewsKept(story))
    if (!pictures.some((picture) => picture.view === view)) found.push({ story, view, before: await kept(story, view), after: null, pixels: null, drawn: null })
  return found
}

async function gone(story: string): Promise<Change[]> {
  return await Promise.all(viewsKept(story).map(async (view) => ({ story, view, before: await kept(story, view), after: null, pixels: null, drawn: null })))
}
