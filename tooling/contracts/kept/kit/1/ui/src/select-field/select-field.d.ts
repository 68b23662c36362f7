import { type FieldProps } from '../field/use-field.ts';
/** One answer to choose. */
export interface Option {
    value: string;
    label: string;
}
export interface SelectFieldProps extends FieldProps {
    value: string;
    onChange: (value: string) => void;
    options: readonly Option[];
    autoComplete?: string;
    /** The words of "nothing chosen yet"; null when something always is. */
    placeholder?: string | null;
}
/** One answer of many. Of few (up to five), take `ChoiceField`. */
export declare function SelectField(props: SelectFieldProps): import("react").JSX.Element;
