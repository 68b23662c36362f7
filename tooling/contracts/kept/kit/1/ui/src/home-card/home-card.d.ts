import { type ReactNode } from 'react';
export interface HomeCardProps {
    /** A name of `@mc/ui/icon`. */
    icon: string;
    title: string;
    href: string;
    /** How pressing it is: order and look on the home page follow it. @default 'calm' */
    tone?: 'calm' | 'soon' | 'urgent';
    detail?: ReactNode;
    /** What to do about it, as the words of the link: "Thanh toán". */
    action?: string;
}
/** What a module puts on the home page: one thing that needs the person, and what to do about it. */
export declare function HomeCard({ icon, title, href, tone, detail, action }: HomeCardProps): import("react").JSX.Element;
