import { type FieldProps } from '../field/use-field.ts';
export interface PhoneFieldProps extends FieldProps {
    /** The stored form, +84…, when it is a number; else what was typed, without spaces at its ends. */
    value: string;
    onChange: (value: string) => void;
    /** @default 'tel' */
    autoComplete?: string;
}
/** A mobile number, in any of the ways people write it (OP19, OP20). Shown as 0912 345 678 when it is one. */
export declare function PhoneField(props: PhoneFieldProps): import("react").JSX.Element;
