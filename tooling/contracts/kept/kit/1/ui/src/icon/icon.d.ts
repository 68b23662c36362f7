import { type IconName } from './icon-shapes.ts';
export type { IconName } from './icon-shapes.ts';
export interface IconProps {
    /** One of the set; a name that is not in it (of a newer module) shows a plain dot. */
    name: IconName | (string & {});
    /** 20, 24 or 32 px, growing with the text. @default 'medium' */
    size?: 'small' | 'medium' | 'large';
    /** Only where no words stand beside it; else it is decoration and screen readers pass over it. */
    label?: string;
}
/** A line drawing of the kit's own set, in the colour of the text. */
export declare function Icon({ name, size, label }: IconProps): import("react").JSX.Element;
