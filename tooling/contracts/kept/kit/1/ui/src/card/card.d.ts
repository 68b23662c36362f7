import { type ReactNode } from 'react';
export interface CardProps {
    title?: string;
    /** Makes the whole card lead there; the link's name is the title. */
    href?: string;
    /** A `<Tag>` beside the title. */
    tag?: ReactNode;
    footer?: ReactNode;
    /** Level of the title's heading. @default 3 */
    level?: 2 | 3 | 4;
    /** Name of an icon before the title. */
    icon?: string;
    children?: ReactNode;
}
/** One thing on its own ground: a bill, an appointment, a service. */
export declare function Card({ title, href, tag, footer, level, icon, children }: CardProps): import("react").JSX.Element;
