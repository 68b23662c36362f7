/**
 * What a number field takes of what was typed or pasted: digits, comma, dot and minus, all as they are. It corrects
 * nothing: `7..5` stays, for the rule to refuse, rather than becoming 75.
 * @example typedNumber(' 7,5e+ ') → '7,5'
 */
export declare function typedNumber(typed: string, isWhole?: boolean): string;
