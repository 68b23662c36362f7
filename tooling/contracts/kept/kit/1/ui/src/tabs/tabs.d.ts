import { type ReactNode } from 'react';
export interface TabItem {
    id: string;
    label: string;
    content: ReactNode;
}
export interface TabsProps {
    items: readonly TabItem[];
    /** What the tabs choose between; for screen readers. */
    label?: string;
    /** The open one, when the page keeps it (in its address, say); else the first is open. */
    selected?: string;
    onSelect?: (id: string) => void;
}
/** Parts of which one is in sight. Arrow keys, Home and End move between them. */
export declare function Tabs({ items, label, selected, onSelect }: TabsProps): import("react").JSX.Element;
