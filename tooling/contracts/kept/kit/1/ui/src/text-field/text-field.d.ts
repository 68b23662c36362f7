import { type HTMLInputTypeAttribute } from 'react';
import { type FieldProps } from '../field/use-field.ts';
export interface TextFieldProps extends FieldProps {
    value: string;
    onChange: (value: string) => void;
    /** @default 'text' */
    type?: Extract<HTMLInputTypeAttribute, 'text' | 'email' | 'tel' | 'url' | 'password'>;
    /** A token of the HTML standard (`name`, `street-address`, `one-time-code`, …), so that the browser can fill it (OP24). */
    autoComplete?: string;
    inputMode?: 'text' | 'numeric' | 'tel' | 'email' | 'decimal';
    maxLength?: number;
    /** Several lines. */
    isMultiline?: boolean;
    /** Answers to pick from while typing. */
    suggestions?: readonly string[];
    placeholder?: string;
    /** As wide as a short code. */
    isShort?: boolean;
    onBlur?: () => void;
}
/** A line of text, or several. */
export declare function TextField(props: TextFieldProps): import("react").JSX.Element;
