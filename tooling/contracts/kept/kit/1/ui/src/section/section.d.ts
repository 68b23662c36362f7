import type { ReactNode } from 'react';
export interface SectionProps {
    title: string;
    /** Level of the heading. @default 2 */
    level?: 2 | 3 | 4;
    actions?: ReactNode;
    /** A sentence under the heading. */
    lead?: ReactNode;
    children?: ReactNode;
    /** Anchor for links to this part. */
    id?: string;
}
/** A part of a page with its heading. No landmark: a page of many parts would have too many of them; headings lead. */
export declare function Section({ title, level, actions, lead, children, id }: SectionProps): import("react").JSX.Element;
