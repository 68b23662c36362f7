import type { ReactNode } from 'react';
export interface StackProps {
    /** Room between the parts: a step of the spacing scale, 1 (4 px) to 8 (72 px). @default 4 */
    gap?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
    /** In a line that wraps, instead of one below the other. */
    isRow?: boolean;
    children: ReactNode;
}
/** Parts below each other, or in a line, with even room between. */
export declare function Stack({ gap, isRow, children }: StackProps): import("react").JSX.Element;
