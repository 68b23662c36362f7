import { type ReactNode } from 'react';
export interface DialogProps {
    isOpen: boolean;
    /** By Escape, the cross, or a press beside it. The page sets `isOpen` to false. */
    onClose: () => void;
    title: string;
    children?: ReactNode;
    /** Buttons at its foot; the first is the main one. */
    actions?: ReactNode;
}
/** A question over the page. The browser's own dialog keeps the focus inside and gives it back. */
export declare function Dialog({ isOpen, onClose, title, children, actions }: DialogProps): import("react").JSX.Element;
