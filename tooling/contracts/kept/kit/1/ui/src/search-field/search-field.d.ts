import { type ReactNode } from 'react';
export interface SearchFieldProps {
    label: string;
    value: string;
    onChange: (value: string) => void;
    /** On Enter or the button. Without it the form goes to `action` by itself, also before any script has run. */
    onSearch?: (value: string) => void;
    /** Address of the results; the text goes there under `name`. */
    action?: string;
    /** @default 'q' */
    name?: string;
    placeholder?: string;
    hint?: ReactNode;
    /** Shows the label above; else it is for screen readers. */
    showsLabel?: boolean;
    /** @default 200 */
    maxLength?: number;
    /** The large one of a front page. */
    isLarge?: boolean;
}
/** A search. The Enter that ends a composition (Telex) does not search (OP18). */
export declare function SearchField(props: SearchFieldProps): import("react").JSX.Element;
