import { isBirthDate } from '../birth-date/birth-date.ts'
import { citizenIdFits, type CitizenId } from '../citizen-id/citizen-id.ts'
import { citizenIdFault, normaliseCitizenId } from '../citizen-id/typed-citizen-id.ts'
import { UnreadableCard } from './unreadable-card.error.ts'

/** Fields of the card of 2021; the card of 2024 appends more, whose meaning is not published. */
const FIELDS = 7

/** What a citizen card's QR says. */
export type CardQr = {
  citizenId: CitizenId
  /** The nine-digit number before it; null when there was none. */
  oldNumber: string | null
  /** In NFC, spaces tidied; its case is as printed. */
  fullName: string
  /** `yyyy-mm-dd` */
  birthDate: string
  sex: 'male' | 'female'
  address: string
  /** `yyyy-mm-dd` */
  issuedOn: string
}

/**
 * Reads the QR of a citizen card: `number|old number|name|ddMMyyyy|Nam or Nữ|address|ddMMyyyy`, further fields ignored.
 * All or nothing: a card with one wrong part fills no form.
 * @throws UnreadableCard naming the part
 */
export function parseCardQr(text: string): CardQr {
  const fields = text.normalize('NFC').split('|').map((field) => field.trim().replace(/\s+/g, ' '))
  if (fields.length < FIELDS) throw new UnreadableCard({ part: 'fields' })
  const [number, oldNumber, fullName, birth, sexWord, address, issued] = fields as [string, string, string, string, string, string, string]
  const citizenId = normaliseCitizenId(number)
  if (citizenIdFault(citizenId)) throw new UnreadableCard({ part: 'citizenId' })
  if (fullName === '') throw new UnreadableCard({ part: 'name' })
  const birthDate = cardDate(birth)
  if (!birthDate) throw new UnreadableCard({ part: 'birthDate' })
  const sex = cardSex(sexWord)
  if (!sex) throw new UnreadableCard({ part: 'sex' })
  const issuedOn = cardDate(issued)
  if (!issuedOn) throw new UnreadableCard({ part: 'issuedOn' })
  if (!citizenIdFits(citizenId, { sex, birthDate })) throw new UnreadableCard({ part: 'citizenId' })
  return { citizenId: citizenId as CitizenId, oldNumber: oldNumber || null, fullName, birthDate, sex, address, issuedOn }
}

function cardDate(text: string): string | null {
  const match = /^(\d{2})(\d{2})(\d{4})$/.exec(text)
  if (!match) return null
  const date = `${match[3]}-${match[2]}-${match[1]}`
  return isBirthDate(date) ? date : null
}

function cardSex(word: string): 'male' | 'female' | null {
  const lower = word.toLowerCase()
  return lower === 'nam' ? 'male' : lower === 'nữ' ? 'female' : null
}
