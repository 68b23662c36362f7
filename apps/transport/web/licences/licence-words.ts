import type { Locale } from '@mc/i18n'
import type { LicenceSummary } from '../../model/licences/licence.ts'
import { findLicenceClass } from '../../model/licences/licence-class.ts'

/** What a licence's class lets drive, in the person's language; empty for a class nobody knows. */
export function drivesOf(licence: Pick<LicenceSummary, 'scheme' | 'classCode'>, locale: Locale): string {
  return findLicenceClass(licence.scheme, licence.classCode)?.drives[locale] ?? ''
}

/** The look of a licence's standing. */
export function toneOf(status: LicenceSummary['status']): 'good' | 'warning' | 'bad' {
  return status === 'valid' ? 'good' : status === 'expiring' ? 'warning' : 'bad'
}

/** The look of its points: few is 4 or less, the size of one usual deduction. */
export function pointsTone(left: number): 'good' | 'warning' | 'bad' {
  return left === 0 ? 'bad' : left <= 4 ? 'warning' : 'good'
}
