import type { ReactNode } from 'react';
/**
 * As many columns as fit.
 * @param min the least width of one, 8 to 32 rem in even steps (others are rounded). It chooses a class, because the
 *   portal's policy lets no style attribute into its HTML. @default '16rem'
 */
export declare function Grid({ min, children }: {
    min?: `${number}rem`;
    children: ReactNode;
}): import("react").JSX.Element;
