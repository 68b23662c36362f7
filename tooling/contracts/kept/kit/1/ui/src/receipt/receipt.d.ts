import type { ReactNode } from 'react';
import { type SummaryItem } from '../summary-list/summary-list.tsx';
export interface ReceiptProps {
    title: string;
    /** Who, when, which bill, by what. */
    facts: readonly SummaryItem[];
    /** What the total is made of, when it is more than one thing. Amounts in đồng. */
    lines?: readonly {
        label: string;
        amountDong: bigint | string;
    }[];
    totalDong: bigint | string;
    /** The total in words, as receipts in Vietnam have it. */
    totalInWords?: string;
    /** A word on its state, such as a `<Tag>`. */
    tag?: ReactNode;
    footer?: ReactNode;
    /** Offers to print it. @default true */
    isPrintable?: boolean;
}
/** What was paid, for what, to whom; prints on one page without the portal around it. */
export declare function Receipt({ title, facts, lines, totalDong, totalInWords, tag, footer, isPrintable }: ReceiptProps): import("react").JSX.Element;
