import type { ReactNode } from 'react';
export interface SummaryItem {
    term: string;
    detail: ReactNode;
    /** A link or quiet button beside the detail. */
    action?: ReactNode;
}
/** Facts as pairs of a term and its detail. */
export declare function SummaryList({ items }: {
    items: readonly SummaryItem[];
}): import("react").JSX.Element;
