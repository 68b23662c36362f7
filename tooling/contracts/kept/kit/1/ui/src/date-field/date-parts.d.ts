/** A date as it is typed: three texts. */
export interface DateParts {
    day: string;
    month: string;
    year: string;
}
/**
 * The three texts as one value: `YYYY-MM-DD` when all are digits (31/2 included: the caller's rule refuses it), '' when
 * nothing was typed, and else a text that no date is.
 * @example joinDate({ day: '5', month: '9', year: '2026' }) → '2026-09-05'
 */
export declare function joinDate({ day, month, year }: DateParts): string;
/** The parts of a value that `joinDate` gave. */
export declare function splitDate(value: string): DateParts;
/**
 * Reads a date written whole, as people paste it: 25/11/2026, 25-11-2026, 25.11.2026, 2026-11-25. Null when it is none.
 */
export declare function readWholeDate(text: string): DateParts | null;
