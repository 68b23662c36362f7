import type { ReactNode } from 'react';
/** What a state means for the person, never its colour alone: the word says it too. */
export type Tone = 'neutral' | 'good' | 'warning' | 'bad' | 'info';
/** A state in a word or two: "Còn hạn", "Quá hạn". */
export declare function Tag({ tone, children }: {
    tone?: Tone;
    children: ReactNode;
}): import("react").JSX.Element;
