import type { ReactNode } from 'react';
/** Text for screen readers only. */
export declare function VisuallyHidden({ children, id }: {
    children: ReactNode;
    id?: string;
}): import("react").JSX.Element;
