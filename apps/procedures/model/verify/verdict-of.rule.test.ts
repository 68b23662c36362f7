import { expect, it } from 'vitest'
import { verdictOf } from './verdict-of.rule.ts'
import type { VerifiedDocument, VerifiedSignature } from './verified-document.ts'

it.each<[VerifiedSignature['verdict'][], boolean, VerifiedDocument['verdict']]>([
  [[], false, 'none'],
  [[], true, 'none'],
  [['valid'], false, 'valid'],
  [['valid', 'valid'], true, 'withdrawn'],
  [['valid', 'unknown'], false, 'unknown'],
  [['unknown', 'untrusted'], true, 'untrusted'],
  [['untrusted', 'broken', 'valid'], false, 'broken'],
  [['broken'], true, 'broken'],
])('%j, withdrawn %s: %s', (verdicts, isWithdrawn, verdict) => expect(verdictOf(verdicts.map((one) => ({ verdict: one })), isWithdrawn)).toBe(verdict))
