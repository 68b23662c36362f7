import type { Plugin } from 'vite'

/** A sentence of the education module's front page, and the same after its next release. */
export const SENTENCE = { from: 'Kết quả được tính thế nào', to: 'Cách tính kết quả, viết lại' } as const

/** Builds the release after this one: only that sentence differs. With `MC_NEXT_RELEASE=1`. */
export function nextRelease(): Plugin | null {
  if (process.env['MC_NEXT_RELEASE'] !== '1') return null
  return { name: 'mc-next-release', enforce: 'pre', transform: (code: string, id: string) => (id.includes('/apps/education/') && code.includes(SENTENCE.from) ? code.replaceAll(SENTENCE.from, SENTENCE.to) : null) }
}
