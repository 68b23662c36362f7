import type { Lead } from './burst-query.ts'

/** For whom and by what right a statement runs. Row-level security policies read it by `platform.scope_…()`. */
export type Scope = {
  /** Personal ID of the citizen whose rows are seen as one's own. */
  citizen?: string
  /** The duty by which an officer acts: a role's name, such as `clinic.doctor`. */
  duty?: string
  /** Personal ID of who is at the keyboard. */
  actor?: string
}

/** Sets all three each time: what is not given is empty, never what somebody before had. */
export function scopeLead(scope: Scope): Lead {
  return {
    name: 'mc_scope',
    text: "select set_config('app.citizen', $1, true), set_config('app.duty', $2, true), set_config('app.actor', $3, true)",
    values: [scope.citizen ?? '', scope.duty ?? '', scope.actor ?? ''],
  }
}
