import type { ReactNode } from 'react';
export interface BarButtonProps {
    /** Its words; on a phone they are for screen readers when there is an icon. */
    children: ReactNode;
    icon?: string;
    /** A link when given, else a button. */
    href?: string;
    onPress?: () => void;
    /** The one that stands out, such as sign-in. */
    isMain?: boolean;
    /** Keeps the words in sight on a phone. */
    keepsWords?: boolean;
}
/** A link or button in the band at the top. */
export declare function BarButton({ children, icon, href, onPress, isMain, keepsWords }: BarButtonProps): import("react").JSX.Element;
