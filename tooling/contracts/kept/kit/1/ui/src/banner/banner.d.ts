import type { ReactNode } from 'react';
import type { Tone } from '../tag/tag.tsx';
export interface BannerProps {
    /** @default 'info' */
    tone?: Tone;
    title?: string;
    children?: ReactNode;
    /** A button or link under the text: what to do. */
    action?: ReactNode;
    /** Said at once by a screen reader when it appears: for what just happened. */
    isLive?: boolean;
}
/** A message in the page: what happened, and what to do. */
export declare function Banner({ tone, title, children, action, isLive }: BannerProps): import("react").JSX.Element;
