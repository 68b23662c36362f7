export { BirthDate, ageOn, birthDatePrecision, formatBirthDate, isAdult, isBirthDate, isSameBirthDate } from './birth-date/birth-date.ts'
export { InvalidBirthDate } from './birth-date/invalid-birth-date.error.ts'
export { citizenIdGiven } from './card-qr/citizen-id-given.ts'
export { parseCardQr, type CardQr } from './card-qr/parse-card-qr.ts'
export { UnreadableCard, type CardFault } from './card-qr/unreadable-card.error.ts'
export {
  CitizenId,
  citizenIdFacts,
  citizenIdFits,
  parseCitizenId,
  type CitizenIdFacts,
} from './citizen-id/citizen-id.ts'
export { citizenIdFault, normaliseCitizenId } from './citizen-id/typed-citizen-id.ts'
export { InvalidCitizenId, type CitizenIdFault } from './citizen-id/invalid-citizen-id.error.ts'
export { BIRTH_PROVINCE_CODES } from './citizen-id/province-codes.ts'
export { InvalidPhoneNumber, type PhoneFault } from './phone/invalid-phone-number.error.ts'
export { PhoneNumber, parsePhoneNumber } from './phone/phone-number.ts'
export { formatPhoneNumber, readPhoneNumber, type PhoneReading } from './phone/typed-phone-number.ts'
