export interface NavItem {
    href: string;
    label: string;
    /** A name of `@mc/ui/icon`. */
    icon: string;
    isCurrent?: boolean;
}
export interface NavBarProps {
    /** Up to five stand in a phone's bar; more scroll sideways in it. */
    items: readonly NavItem[];
    label?: string;
}
/** The portal's parts: a bar at the bottom of a phone, under the header on a wide screen. */
export declare function NavBar({ items, label }: NavBarProps): import("react").JSX.Element;
