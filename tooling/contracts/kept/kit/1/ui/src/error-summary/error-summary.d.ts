import { type ReactNode } from 'react';
export interface ErrorSummaryProps {
    /** Messages by field name. */
    errors: Readonly<Record<string, string>>;
    /** Prefix of the fields' ids. `Form` gives it. */
    formId: string;
    /** Rises with each submit: the summary takes the focus once for each that was refused; 0 while work is going on. */
    attempt: number;
    /** What is wrong with the whole. */
    problem?: ReactNode;
}
/** What to correct, each entry leading to its field. `Form` shows it; use it alone only where there is no `Form`. */
export declare function ErrorSummary({ errors, formId, attempt, problem }: ErrorSummaryProps): import("react").JSX.Element | null;
/** The id of a field's control inside a form. */
export declare function fieldId(formId: string, name: string): string;
