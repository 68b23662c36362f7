/** Joins the class names that are there: a condition that is false, or a class the file does not have, is left out. */
export declare function classNames(...names: readonly (string | false | null | undefined)[]): string;
