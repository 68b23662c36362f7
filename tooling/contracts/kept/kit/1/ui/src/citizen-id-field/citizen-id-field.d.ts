import { type FieldProps } from '../field/use-field.ts';
export interface CitizenIdFieldProps extends FieldProps {
    /** The stored form: digits only when it was digits. */
    value: string;
    onChange: (value: string) => void;
    /** `username` where it signs a person in. @default 'off' */
    autoComplete?: string;
}
/** A personal ID. Spaces of any kind, also pasted, are dropped (OP19); whether it can exist is the caller's rule. */
export declare function CitizenIdField(props: CitizenIdFieldProps): import("react").JSX.Element;
