// Every story in the pseudo-locale: a text that is no message, no data of the story and no formatted date or number was
// written into a page, and would stay Vietnamese in every language. --built takes the Storybook as it was built last.
import { dataOf, unexplained } from './fixture-words.ts'
import { buildStorybook, storiesBuilt } from './stories.ts'
import { setSize, show, throughStories } from './studio.ts'

const flags = process.argv.slice(2)
const only = flags.flatMap((flag) => (flag.startsWith('--only=') ? flag.slice('--only='.length).split(',') : []))
if (!flags.includes('--built')) await buildStorybook()
// A story that asks for a language shows that one.
const stories = storiesBuilt(only).filter(({ id }) => !/(-english|-in-english|--english)/.test(id))
const found = new Map<string, Set<string>>()
const failures: string[] = []
let messages = 0

await throughStories(stories, {
  globals: { locale: 'pseudo' },
  look: async (studio, story) => {
    await setSize(studio, { width: 1280, height: 800, scale: 1 })
    await show(studio, story.id, 40)
    const texts = await studio.page.evaluate(() => {
      const shown: string[] = []
      // What is typed, code and names are no sentences of a page.
      const walker = document.createTreeWalker(document.querySelector('#storybook-root') ?? document.body, NodeFilter.SHOW_TEXT)
      while (walker.nextNode()) {
        const parent = walker.currentNode.parentElement
        if (parent && !parent.closest('script, style, noscript, textarea, code, pre, [translate="no"]')) shown.push(walker.currentNode.textContent ?? '')
      }
      for (const element of document.querySelectorAll('#storybook-root [aria-label], #storybook-root [placeholder], #storybook-root [title], #storybook-root [alt]'))
        for (const name of ['aria-label', 'placeholder', 'title', 'alt']) shown.push(element.getAttribute(name) ?? '')
      return shown
    })
    messages += texts.filter((text) => text.includes('⟦')).length
    const data = dataOf(story.importPath)
    for (const text of texts)
      for (const piece of unexplained(text, data)) {
        const where = found.get(piece) ?? new Set()
        found.set(piece, where.add(story.id))
      }
  },
  fail: (story, error) => failures.push(`${story.id}: ${error.message}`),
})

console.log(`${stories.length} stories in the pseudo-locale, ${messages} messages shown, ${found.size} texts that are none.`)
for (const [piece, where] of [...found].sort()) failures.push(`“${piece}” in ${[...where].slice(0, 3).join(', ')}: put it into a *.messages.ts.`)
if (messages === 0) failures.push('No message was shown in the pseudo-locale: the check saw nothing.')
if (failures.length > 0) {
  console.error(failures.join('\n'))
  process.exit(1)
}
