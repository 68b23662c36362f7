import type { Procedure } from '@mc/dossier'
import { useFormat, useLocale, useMessages } from '@mc/i18n/react'
import { AGENCIES, type Agency } from '../../model/catalogue/agencies.ts'
import { catalogueMessages, sectorMessages } from './catalogue.messages.ts'

/** What parts of a procedure are called, in the person's language. */
export function useProcedureWords() {
  const t = useMessages(catalogueMessages)
  const sectors = useMessages(sectorMessages)
  const locale = useLocale()
  const { number, dong } = useFormat()
  return {
    /** How long it takes: half days as days, halves included. */
    limit: (limit: Procedure['limit']) =>
      'halfDays' in limit ? t('days', { days: number(limit.halfDays / 2), n: limit.halfDays / 2 }) : t('sameDay', { time: limit.sameDayBefore }),
    fee: (feeDong: bigint | string) => (BigInt(feeDong) === 0n ? t('free') : t('feeOf', { sum: dong(feeDong) })),
    sector: (sector: string) => sectors(Object.hasOwn(sectorMessages, sector) ? (sector as keyof typeof sectorMessages) : 'other'),
    agency: (agency: string) => (Object.hasOwn(AGENCIES, agency) ? AGENCIES[agency as Agency][locale] : agency),
  }
}
