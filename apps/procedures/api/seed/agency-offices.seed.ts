import { COMMUNES, DEMO_OFFICES, type SeedValue } from '@mc/server-kit'
import type { Agency } from '../../model/catalogue/agencies.ts'

/** Offices of the province, by what documents call them. */
const OF_PROVINCE: Readonly<Partial<Record<Agency, string>>> = {
  'one-stop': 'HCC-19',
  'traffic-police': DEMO_OFFICES.trafficPolice,
  'health-department': DEMO_OFFICES.healthDepartment,
  'construction-department': DEMO_OFFICES.transport,
  'education-department': DEMO_OFFICES.educationDepartment,
  'home-affairs-department': DEMO_OFFICES.homeAffairs,
  'social-insurance': DEMO_OFFICES.socialInsurance,
}

/** Offices of each commune: what their codes begin with. */
const OF_COMMUNE: Readonly<Partial<Record<Agency, string>>> = {
  'one-stop': 'HCC',
  'commune-committee': 'UBND',
  'commune-police': 'CAX',
  school: 'THCS',
}

/** Rows of `dossier.agency_offices`. The code that a commune's dossiers are numbered under is invented: H55 and the commune's digits. */
export function* agencyOffices(): Generator<SeedValue[]> {
  for (const [agency, office] of Object.entries(OF_PROVINCE)) yield [agency, null, office, agency === 'one-stop' ? 'H55.19' : null]
  for (const { code } of COMMUNES) {
    for (const [agency, prefix] of Object.entries(OF_COMMUNE)) {
      yield [agency, code, `${prefix}-${code}`, agency === 'one-stop' ? `H55.${code.slice(0, 2)}.${code.slice(2)}` : null]
    }
  }
}
