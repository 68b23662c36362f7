import type { Locale } from './locales.ts';
/** What `format(locale)` offers. Calendar dates are `YYYY-MM-DD` texts, instants are Date or ISO texts. */
export type Format = ReturnType<typeof makeFormat>;
/**
 * Dates, times, money, numbers and lists as people of that language write them.
 * @example format('vi').date('2026-11-25') → '25/11/2026'; format('vi').dong('120000') → '120.000 ₫'
 */
export declare function format(locale: Locale): Format;
declare function makeFormat(locale: Locale): {
    /** A calendar date in digits: 25/11/2026. */
    date: (date: string) => string;
    /** A calendar date with its weekday: Thứ Tư, 25 tháng 11, 2026. */
    longDate: (date: string) => string;
    /** The day of an instant in Vietnam, in digits. */
    dayOf: (instant: Date | string) => string;
    /** The hour and minute of an instant in Vietnam: 08:30. */
    time: (instant: Date | string) => string;
    /** An instant in Vietnam: 08:30 25/11/2026. */
    dateTime: (instant: Date | string) => string;
    /** An amount of đồng, exact at any size: 120.000 ₫. The space does not break. */
    dong: (amount: bigint | string) => string;
    /** A number with at most two decimals: 7,5 in Vietnamese. */
    number: (value: number | bigint) => string;
    /** How far a calendar date is from another: hôm nay, ngày mai, sau 5 ngày. */
    relativeDays: (from: string, to: string) => string;
    /** Items joined as a sentence does: A, B và C. */
    list: (items: readonly string[]) => string;
};
export {};
