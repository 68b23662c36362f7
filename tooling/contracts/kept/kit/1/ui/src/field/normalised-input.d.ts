import { type ComponentProps } from 'react';
interface NormalisedInputProps extends Omit<ComponentProps<'input'>, 'onChange' | 'value'> {
    value: string;
    onChange: (value: string) => void;
    /** The stored form of what was typed. */
    normalise: (typed: string) => string;
    /** The form people read when they are not typing. @default as stored */
    show?: (value: string) => string;
}
/**
 * An input that keeps what the person types as it is while they type, and hands on its stored form with every change:
 * an Enter without leaving the field sends the right value, and no caret jumps. No maximum length cuts a paste (OP19).
 */
export declare function NormalisedInput({ value, onChange, normalise, show, className, onBlur, ...rest }: NormalisedInputProps): import("react").JSX.Element;
export {};
