import type { Compilable, CompiledQuery, Kysely } from 'kysely'

/** Gives the place of a value that is known only when the query is asked. */
export type ValueOf<Values> = <Name extends keyof Values & string>(name: Name) => Values[Name]

class Place {
  readonly name: string

  constructor(name: string) {
    this.name = name
  }
}

/**
 * A query that is asked often, built and compiled once instead of each time. For queries whose SQL is always the same.
 * @param build makes the query; what changes from one asking to the next comes from `value('name')`, and only as a value
 * @example
 * const birthday = prepared((db: Kysely<Tables>, value: ValueOf<{ citizenId: string }>) =>
 *   db.selectFrom('persons').select('birth_date').where('citizen_id', '=', value('citizenId')))
 * const [row] = await birthday(ctx.own, { citizenId })
 */
export function prepared<DB, Values extends object, Row>(
  build: (db: Kysely<DB>, value: ValueOf<Values>) => Compilable<Row>,
): (db: Kysely<DB>, values: Values) => Promise<Row[]> {
  let kept: CompiledQuery<Row> | undefined
  return async (db, values) => {
    kept ??= build(db, (name) => new Place(name) as never).compile()
    const parameters = kept.parameters.map((parameter) => (parameter instanceof Place ? values[parameter.name as keyof Values] : parameter))
    const { rows } = await db.executeQuery<Row>({ ...kept, parameters })
    return rows
  }
}
