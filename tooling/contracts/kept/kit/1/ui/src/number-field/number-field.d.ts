import { type FieldProps } from '../field/use-field.ts';
export interface NumberFieldProps extends FieldProps {
    /** What was typed, not a number: `7,5` stays `7,5`, nothing stays nothing. The rule that reads it is the caller's. */
    value: string;
    onChange: (value: string) => void;
    /** Unit after the field: ₫, km. */
    suffix?: string;
    /** Whole numbers only: the keyboard has no comma. */
    isWhole?: boolean;
    /** Hides the label from sight where a table's headings say it, as in a mark sheet. */
    isInTable?: boolean;
    autoComplete?: string;
    onBlur?: () => void;
}
/**
 * A number, typed. Comma or dot; letters are not taken; neither wheel nor arrow keys change it, and nothing typed is
 * silently turned into another number (OP22, OP23).
 */
export declare function NumberField(props: NumberFieldProps): import("react").JSX.Element;
