import { useEffect, useRef } from 'react'
import { takeFiles, type FieldFile, type FileRules } from './field-file.ts'

/** Sends a file; tells how far it is, 0 to 1; gives what the server calls it. */
export type SendFile = (file: File, options: { signal: AbortSignal; onProgress: (share: number) => void }) => Promise<string>

interface FilesOptions {
  value: readonly FieldFile[]
  onChange: (files: FieldFile[]) => void
  rules: FileRules
  send: SendFile | undefined
  onProgress: (id: string, share: number) => void
  /** Says to screen readers what became of a file. */
  tell: (event: 'sent' | 'failed' | 'removed', name: string) => void
}

/** Takes, sends, retries and removes files. Several are on their way at once; each change starts from the newest list. */
export function useFiles(options: FilesOptions) {
  const now = useRef(options)
  useEffect(() => {
    now.current = options
  })
  const underway = useRef(new Map<string, AbortController>())
  const counter = useRef(0)
  useEffect(() => {
    const all = underway.current
    return () => all.forEach((one) => one.abort())
  }, [])

  function update(change: (files: readonly FieldFile[]) => FieldFile[]) {
    const next = change(now.current.value)
    now.current = { ...now.current, value: next }
    now.current.onChange(next)
  }
  const set = (id: string, change: Partial<FieldFile>) => update((files) => files.map((one) => (one.id === id ? { ...one, ...change } : one)))

  async function sendOne(one: FieldFile) {
    const { send, tell, onProgress } = now.current
    if (!send || !one.file) return
    const control = new AbortController()
    underway.current.set(one.id, control)
    onProgress(one.id, 0)
    set(one.id, { state: 'sending' })
    try {
      const key = await send(one.file, { signal: control.signal, onProgress: (share) => now.current.onProgress(one.id, share) })
      if (control.signal.aborted) return
      set(one.id, { state: 'sent', key })
      tell('sent', one.name)
    } catch {
      if (control.signal.aborted) return
      set(one.id, { state: 'failed' })
      tell('failed', one.name)
    } finally {
      underway.current.delete(one.id)
    }
  }

  function add(chosen: readonly File[]) {
    const { rules } = now.current
    // Refused ones go with the next choice; a field for one file takes the new one in its place.
    const stay = now.current.value.filter(({ state }) => state !== 'refused' && (rules.filesMax ?? 1) > 1)
    const taken = takeFiles(chosen, stay, rules, () => `${now.current.value.length}-${(counter.current += 1)}`)
    for (const gone of now.current.value) if (!stay.includes(gone)) underway.current.get(gone.id)?.abort()
    update(() => [...stay, ...taken])
    for (const one of taken) if (one.state === 'chosen') void sendOne(one)
  }

  function remove(one: FieldFile) {
    underway.current.get(one.id)?.abort()
    update((files) => files.filter(({ id }) => id !== one.id))
    now.current.tell('removed', one.name)
  }

  return { add, remove, retry: (one: FieldFile) => void sendOne(one) }
}
