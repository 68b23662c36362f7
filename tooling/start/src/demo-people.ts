import { readFileSync } from 'node:fs'
import { ROOT } from './root.ts'

/** People that every seed contains, for trying the portal. */
export function demoPeople(): readonly { citizenId: string; name: string; role: string }[] {
  const people = JSON.parse(readFileSync(`${ROOT}tooling/sandboxes/vneid/src/demo-people.json`, 'utf8')) as { citizenId: string; name: string; role: { en: string } }[]
  return people.map((person) => ({ citizenId: person.citizenId, name: person.name, role: person.role.en }))
}
