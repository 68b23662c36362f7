import { type ReactNode, type Ref } from 'react';
/** What a button is for: the one main thing of a page, anything else, a small thing in a line, or something that destroys. */
export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger';
export interface ButtonProps {
    children: ReactNode;
    /** @default 'secondary', and 'primary' when it submits */
    kind?: ButtonKind;
    /** `small` keeps a touch target of 44 px. @default 'medium' */
    size?: 'small' | 'medium' | 'large';
    /** Work is going on: shows so and takes no further press, but keeps the focus. A submit button follows its form by itself. */
    busy?: boolean;
    /** @default 'button' */
    type?: 'button' | 'submit';
    onPress?: () => void;
    /** Cannot be pressed now. Say beside it why. */
    isDisabled?: boolean;
    /** Fills the line. */
    isWide?: boolean;
    /** A name for screen readers where the text alone does not say what it acts on. It contains the visible text. */
    label?: string;
    /** Name and value sent with a form that has several submit buttons. */
    name?: string;
    value?: string;
    ref?: Ref<HTMLButtonElement>;
    /** The dialog or part of the page that it opens. */
    'aria-expanded'?: boolean;
    'aria-controls'?: string;
    'aria-describedby'?: string;
}
/** A button. A second press while it is busy does nothing (OP17). */
export declare function Button({ children, kind, size, busy, type, onPress, isDisabled, isWide, label, ...rest }: ButtonProps): import("react").JSX.Element;
