import type { ReactNode } from 'react';
export interface SiteFooterProps {
    children?: ReactNode;
    links?: readonly {
        href: string;
        label: string;
    }[];
    /** Names the links for screen readers. */
    label?: string;
}
/** The foot of every page. On a phone it keeps room for the bar at the bottom. */
export declare function SiteFooter({ children, links, label }: SiteFooterProps): import("react").JSX.Element;
