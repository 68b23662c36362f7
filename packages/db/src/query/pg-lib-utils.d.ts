declare module 'pg/lib/utils.js' {
  /** Dates, lists, objects and buffers as PostgreSQL reads them. */
  export function prepareValue(value: unknown): unknown
}
