import { normaliseCitizenId } from '../citizen-id/typed-citizen-id.ts'
import { parseCardQr } from './parse-card-qr.ts'
import { UnreadableCard } from './unreadable-card.error.ts'

/**
 * The stored form of what came into a field for a personal ID: typed, pasted, or written there by a scanner that read the QR of
 * a citizen card. A card that cannot be read stays as it came, so that nothing half-read passes for a number.
 */
export function citizenIdGiven(text: string): string {
  if (!text.includes('|')) return normaliseCitizenId(text)
  try {
    return parseCardQr(text).citizenId
  } catch (error) {
    if (error instanceof UnreadableCard) return text
    throw error
  }
}
