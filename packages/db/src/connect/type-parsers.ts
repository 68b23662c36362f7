import pg from 'pg'

const { builtins } = pg.types
const dateArray = 1182
const int8Array = 1016
const asText = (value: string) => value

/** How column types are read: int8 as bigint (so `count(*)` too), date as 'YYYY-MM-DD', numeric as exact text, timestamptz as Date. */
const parsers = new Map<number, (value: string) => unknown>([
  [builtins.INT8, BigInt],
  [builtins.DATE, asText],
  [builtins.NUMERIC, asText],
  [builtins.TIMESTAMP, asText],
  [int8Array, (value) => textArray(value).map((item) => (item === null ? null : BigInt(item)))],
  [dateArray, textArray],
])

function textArray(value: string): (string | null)[] {
  const asTextArray = 1009
  return pg.types.getTypeParser(asTextArray as number, 'text')(value) as (string | null)[]
}

/** For the `types` option of pg's pools and clients: says how each column type becomes a JavaScript value. */
export const typeParsers = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    return (format !== 'binary' && parsers.get(oid)) || pg.types.getTypeParser(oid, format as 'text')
  },
} as pg.CustomTypesConfig
