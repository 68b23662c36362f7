import type { Locale } from '@mc/i18n'
import { replaceGatewayFetch } from '../data/sector-client.ts'
import type { Boot, BootSession } from '../boot.ts'
import { answerFromTable, type Answers } from '../testing/answer-from-table.ts'

/** Somebody who can be tried. */
export type DemoPerson = { citizenId: string; name: string; role: { vi: string; en: string } }

/** Where data come from: the running gateway, or the answers that the module's stories hold. */
export type DataSource = 'gateway' | 'stories'

/** What the harness shows and as whom. */
export type HarnessState = { source: DataSource; session: BootSession | null; today: string; locale: Locale; theme: 'light' | 'dark' | 'contrast'; hasGateway: boolean }

/** Kept for the tab: a reload, and an edit that causes one, change nothing of it. */
const KEY = 'mc.harness'

type Kept = Partial<Pick<HarnessState, 'source' | 'session' | 'locale' | 'theme'>>

/** What was chosen in this tab. */
export function keptChoices(): Kept {
  return JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Kept
}

export function keepChoices({ source, session, locale, theme }: HarnessState): void {
  sessionStorage.setItem(KEY, JSON.stringify({ source, session: source === 'stories' ? session : undefined, locale, theme }))
}

/** A session as the gateway would give it, for the fixtures. */
export function sessionOf(person: DemoPerson | undefined, roles: readonly string[]): HarnessState['session'] {
  return person ? { personId: person.citizenId, name: person.name, level: 2, roles } : null
}

/** Reads from the portal's own HTML who is signed in and which day it is; null when no gateway runs. */
export async function bootOfGateway(moduleId: string): Promise<Pick<Boot, 'session' | 'today'> | null> {
  try {
    const answer = await fetch(`/__harness/portal/${moduleId}`, { headers: { accept: 'text/html' } })
    if (!answer.ok) return null
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const { session, today } = JSON.parse(page.getElementById('mc-boot')?.textContent ?? 'null') as Boot
    return { session, today }
  } catch {
    return null
  }
}

/** Signs a demo person in at the running gateway, or out with null. @returns whether it went well */
export async function signInAtGateway(citizenId: string | null): Promise<boolean> {
  const answer = await fetch(citizenId === null ? '/__harness/sign-out' : `/__harness/sign-in?${new URLSearchParams({ person: citizenId })}`, { method: 'POST' })
  return answer.ok
}

/** A module's story file, as far as its answers are concerned. */
type StoryFile = Readonly<Record<string, unknown>>
export type StoryFiles = Readonly<Record<string, () => Promise<unknown>>>

/**
 * Lets every call be answered by the stories: those of `Ready` first, then what other stories add. Failures and waits are
 * left out: the harness shows pages at work.
 * @returns how to give the calls back to the gateway
 */
export async function answerFromStories(files: StoryFiles): Promise<() => void> {
  const loaded = (await Promise.all(Object.values(files).map((load) => load()))) as StoryFile[]
  const stories = loaded.flatMap((file) => Object.entries(file).filter(([name]) => name !== 'default'))
  const tables = [...stories.filter(([name]) => name === 'Ready'), ...stories.filter(([name]) => name !== 'Ready')].map(([, story]) => (story as { args?: { answers?: Answers } }).args?.answers ?? {})
  const answers: Record<string, unknown> = {}
  for (const table of tables) for (const [name, value] of Object.entries(table)) if (!(name in answers) && value !== 'loading' && !(value instanceof Error)) answers[name] = value
  return replaceGatewayFetch((input, init) => answerFromTable(answers, String(input), init))
}
