import { type FieldProps } from '../field/use-field.ts';
export interface Choice {
    value: string;
    label: string;
    /** A line under the label. */
    hint?: string;
    isDisabled?: boolean;
}
export interface ChoiceFieldProps extends FieldProps {
    value: string;
    onChange: (value: string) => void;
    options: readonly Choice[];
    /** In a line where they fit. */
    isRow?: boolean;
}
/** One answer of a few, all in sight. */
export declare function ChoiceField(props: ChoiceFieldProps): import("react").JSX.Element;
