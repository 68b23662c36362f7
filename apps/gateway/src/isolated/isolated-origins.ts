const HOLE = '{module}'
const ANY_ID = /^[a-z][a-z-]*$/

/** The origins on which one module runs alone; the pattern's `{module}` stands for the module's id. */
export class IsolatedOrigins {
  readonly #pattern: string
  readonly #before: string
  readonly #after: string

  /**
   * @param pattern such as `https://{module}.mot-cua.example.vn`
   * @throws Error when the pattern has no place for the module, or would be the portal's own origin
   */
  constructor(pattern: string) {
    const [before, after] = pattern.replace(/^https?:\/\//, '').split(HOLE)
    if (before === undefined || after === undefined || !/^https?:\/\//.test(pattern)) throw new Error(`MC_ISOLATED_ORIGIN: "${pattern}" is not an origin with ${HOLE} in its host.`)
    this.#pattern = pattern.replace(/\/$/, '')
    this.#before = before
    this.#after = after.replace(/\/$/, '')
  }

  /** The origin of a module. */
  of(moduleId: string): string {
    return this.#pattern.replace(HOLE, moduleId)
  }

  /** The module that a host (`payments.localhost:4000`) is the own origin of; null on the portal's and any other host. */
  moduleOf(host: string): string | null {
    if (!host.startsWith(this.#before) || !host.endsWith(this.#after)) return null
    const id = host.slice(this.#before.length, host.length - this.#after.length)
    return ANY_ID.test(id) ? id : null
  }
}
