import type { ReactNode } from 'react';
/** Nothing is there, which is no fault: says why, and what one can do. */
export declare function Empty({ title, hint, action, icon, }: {
    title: string;
    hint?: ReactNode;
    action?: ReactNode;
    icon?: string;
}): import("react").JSX.Element;
/** Something is on its way. Takes about the room of what comes, and says so to screen readers. */
export declare function Loading({ label, lines }: {
    label?: string;
    lines?: number;
}): import("react").JSX.Element;
/** It did not come: says so, and offers to try again. */
export declare function Failed({ title, detail, onRetry, isRetrying, }: {
    title?: string;
    detail?: ReactNode;
    onRetry?: () => void;
    isRetrying?: boolean;
}): import("react").JSX.Element;
/** There is no network. */
export declare function Offline({ onRetry }: {
    onRetry?: () => void;
}): import("react").JSX.Element;
