/** What a form may keep: what people type and choose. Amounts go as text. */
export type DraftValues = Readonly<Record<string, string | number | boolean | null | readonly string[] | Readonly<Record<string, string>>>>

/** Names one form's draft. */
export interface DraftOf {
  /** `<module>.<form>`, such as `health.booking`: its key in the tab's storage is `mc.health.draft.booking`. */
  form: string
  /** Whose it is: the person signed in, or '' for nobody yet. Another person's draft is never given. */
  person: string
}

/** A draft is a person's typing, not a place for documents. */
const LENGTH_MAX = 100_000
const KEY = /^mc\.[a-z0-9-]+\.draft\./

interface Kept {
  person: string
  values: DraftValues
}

/** The draft of a form in this tab; null when there is none, or it is somebody else's. */
export function readDraft(storage: Storage, { form, person }: DraftOf): DraftValues | null {
  const text = storage.getItem(keyOf(form))
  if (text === null) return null
  try {
    const kept = JSON.parse(text) as Kept
    // Begun before signing in, it is taken along by whoever signs in here: the same person, in the same tab.
    if (kept.person === person || kept.person === '') return kept.values
  } catch {
    // A draft of another time that cannot be read is no draft.
  }
  storage.removeItem(keyOf(form))
  return null
}

/** Keeps what was typed, without the names in `except`. A full or closed storage keeps nothing, and nobody is troubled. */
export function keepDraft(storage: Storage, { form, person }: DraftOf, values: DraftValues, except: readonly string[] = []): void {
  const open = Object.fromEntries(Object.entries(values).filter(([name]) => !except.includes(name)))
  const text = JSON.stringify({ person, values: open } satisfies Kept)
  if (text.length > LENGTH_MAX) return
  try {
    storage.setItem(keyOf(form), text)
  } catch {
    // Private windows of some browsers have no room at all.
  }
}

export function dropDraft(storage: Storage, form: string): void {
  storage.removeItem(keyOf(form))
}

/** All drafts of this tab go, as at sign-out: the next person at this device sees none. */
export function dropAllDrafts(storage: Storage): void {
  for (const key of Object.keys(storage)) if (KEY.test(key)) storage.removeItem(key)
}

function keyOf(form: string): string {
  const [module = '', ...rest] = form.split('.')
  return `mc.${module}.draft.${rest.join('.')}`
}
