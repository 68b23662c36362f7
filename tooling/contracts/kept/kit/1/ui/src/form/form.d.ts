import { type ReactNode } from 'react';
/** Messages by field name, as a rule or the gateway gives them; of a list the first is shown. */
export type FormErrors = Readonly<Record<string, string | readonly string[] | undefined>>;
export interface FormProps {
    /** Called once for each submit, never while busy; the values are in the page's own state. */
    onSubmit: () => void;
    /** Work is going on: further submits do nothing, submit buttons show it. */
    busy?: boolean;
    /** Messages by field name. They stand in a summary that takes the focus, and beside each field. */
    errors?: FormErrors | null;
    /** What is wrong with the whole, such as a refusal of the server. Shown in the summary. */
    problem?: ReactNode;
    /** Names the form for screen readers where a page has several. */
    label?: string;
    children: ReactNode;
}
/**
 * A form. One press is one submit (OP17); the Enter that ends a composition is none (OP18); after a refused submit the
 * focus is on the summary, and a message goes when its field is changed (OP26).
 */
export declare function Form({ onSubmit, busy, errors, problem, label, children }: FormProps): import("react").JSX.Element;
