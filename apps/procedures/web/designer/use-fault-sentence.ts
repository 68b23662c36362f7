import type { ProcedureFault } from '@mc/dossier'
import { useMessages } from '@mc/i18n/react'
import { documentFaultMessages } from './designer.messages.ts'

type Key = Exclude<keyof typeof documentFaultMessages, 'at'>

/** The faults that `readDocument` names; `id` is what the pattern finds. */
const PATTERNS: readonly (readonly [pattern: RegExp, key: Key])[] = [
  [/^the schema has no property "(?<id>.*)"$/, 'noProperty'],
  [/^"(?<id>.*)" is (?:asked|there) twice$/, 'twice'],
  [/^"(?<id>.*)" is not asked before$/, 'notBefore'],
  [/^nothing asks "(?<id>.*)"$/, 'notAsked'],
  [/^a group has/, 'group'],
  [/^a choice has options$/, 'options'],
  [/^the schema does not take the option "(?<id>.*)"$/, 'option'],
  [/^what is computed/, 'computed'],
  [/^no amount for "(?<id>.*)"$/, 'amount'],
  [/^no office is known for "(?<id>.*)"$/, 'office'],
  [/^nobody has the role "(?<id>.*)"$/, 'role'],
  [/JSON/, 'json'],
]

/** Says a fault of a document in the person's language, with where it is. */
export function useFaultSentence(): (fault: ProcedureFault) => string {
  const t = useMessages(documentFaultMessages)
  return ({ path, fault }) => {
    for (const [pattern, key] of PATTERNS) {
      const match = pattern.exec(fault)
      if (match) return t('at', { path, fault: t(key, { id: match.groups?.['id'] ?? '' }) })
    }
    return t('at', { path, fault: t('other') })
  }
}
