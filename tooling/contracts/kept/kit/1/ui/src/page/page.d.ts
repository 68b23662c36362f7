import { type ReactNode } from 'react';
export interface PageProps {
    /** The page's one h1, and the title of the browser's window. */
    title: string;
    /** A sentence or two under the title: what the page is for, what it found. */
    lead?: ReactNode;
    back?: {
        href: string;
        label: string;
    };
    /** Buttons beside the title. */
    actions?: ReactNode;
    /** Uses the whole width: for tables, maps and grids. Without it, lines stay readable. */
    wide?: boolean;
    /** Hides the title from sight where the page shows it in another way. */
    hidesTitle?: boolean;
    children?: ReactNode;
}
/** A page of a module. After a navigation inside the portal its title takes the focus, so that it is read out. */
export declare function Page({ title, lead, back, actions, wide, hidesTitle, children }: PageProps): import("react").JSX.Element;
