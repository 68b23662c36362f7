import type { ReactNode } from 'react';
export interface SiteHeaderProps {
    /** The portal's name. */
    name: string;
    /** Under the name: the province. */
    place?: string;
    /** Where the name leads. @default '/' */
    href?: string;
    /** Language, display, account, sign-in: what stands at the end of the bar. */
    actions?: ReactNode;
    /** A line above all, such as "a demonstration". */
    notice?: ReactNode;
}
/** The band at the top of every page. */
export declare function SiteHeader({ name, place, href, actions, notice }: SiteHeaderProps): import("react").JSX.Element;
