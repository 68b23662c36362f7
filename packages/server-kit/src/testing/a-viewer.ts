import type { AssuranceLevel, Viewer } from '../context/viewer.ts'
import { isDuty, type Role } from '../roles/roles.ts'

/**
 * Somebody signed in, for tests: the demo father unless told otherwise.
 * @example aViewer({ personId: '019079000071', roles: ['clinic.doctor'] })
 */
export function aViewer(
  facts: { personId?: string; name?: string; birthDate?: string; level?: AssuranceLevel; roles?: readonly Role[]; organisationCode?: string } = {},
): Viewer {
  const { personId = '019085000017', name = 'Nguyễn Văn Thử', birthDate = '1985-03-12', level = 2, roles = [] } = facts
  return {
    personId,
    name,
    birthDate,
    level,
    roles: new Set<Role>(['citizen', ...roles]),
    organisations: roles.filter(isDuty).map((role) => ({ role, organisationCode: facts.organisationCode ?? 'TEST' })),
    sessionId: '0199a0c0-0000-7000-8000-000000000001',
  }
}
