import type { Tone } from '../tag/tag.tsx';
export interface MeterProps {
    value: number;
    max: number;
    label: string;
    /** The value in words: "Còn 9 trên 12 điểm". @default "value / max" */
    text?: string;
    tone?: Tone;
}
/** How much of something there is: points left, share paid. Its words say the same as its bar. */
export declare function Meter({ value, max, label, text, tone }: MeterProps): import("react").JSX.Element;
