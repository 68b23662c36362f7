/**
 * The 63 province codes that personal ID numbers begin with (after a `0`): those before the merger of 1 July 2025.
 * Issued numbers never change, and which of them a newborn in a merged province gets is not settled: all are accepted.
 * @source Decree 137/2015/ND-CP art. 13; npm vietnam-provinces 0.0.4
 */
export const BIRTH_PROVINCE_CODES: ReadonlySet<string> = new Set(
  (
    '01 02 04 06 08 10 11 12 14 15 17 19 20 22 24 25 26 27 30 31 33 34 35 36 37 38 40 42 44 45 46 48 49 51 52 54 56 58 60 62 ' +
    '64 66 67 68 70 72 74 75 77 79 80 82 83 84 86 87 89 91 92 93 94 95 96'
  ).split(' '),
)
