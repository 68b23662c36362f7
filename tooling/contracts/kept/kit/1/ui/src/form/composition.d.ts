import type { KeyboardEvent } from 'react';
/**
 * Whether a key belongs to a letter being composed (Telex, VNI): that Enter takes the letter, it submits nothing (OP18).
 * 229 is what Safari gives for the Enter that has just ended a composition.
 */
export declare function isComposing(event: KeyboardEvent): boolean;
