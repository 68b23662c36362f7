import type { ReactNode } from 'react';
import type { Tone } from '../tag/tag.tsx';
export interface TimelineItem {
    id: string;
    /** When, as people read it. */
    when: string;
    /** The same for machines: a date or an instant. */
    dateTime?: string;
    title: ReactNode;
    detail?: ReactNode;
    tone?: Tone;
}
/** What happened, in order. */
export declare function Timeline({ items, label }: {
    items: readonly TimelineItem[];
    label?: string;
}): import("react").JSX.Element;
