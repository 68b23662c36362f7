import type { ReactNode } from 'react';
import type { ButtonKind } from '../button/button.tsx';
export interface LinkButtonProps {
    href: string;
    children: ReactNode;
    /** @default 'secondary' */
    kind?: ButtonKind;
    size?: 'small' | 'medium' | 'large';
    isWide?: boolean;
    /** A name for screen readers that contains the visible text. */
    label?: string;
    /** The browser saves what it finds under this name instead of going there. */
    download?: string | boolean;
    target?: string;
}
/** A link that looks like a button: it goes somewhere, it does nothing. */
export declare function LinkButton({ href, children, kind, size, isWide, label, download, target, }: LinkButtonProps): import("react").JSX.Element;
