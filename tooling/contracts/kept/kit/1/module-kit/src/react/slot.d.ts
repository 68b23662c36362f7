import type { SlotName, SlotProps } from '../slots/slots.ts';
/** A place that modules fill. A filler that fails shows nothing and is reported. */
export declare function Slot<Name extends SlotName>({ name, props }: {
    name: Name;
    props: SlotProps[Name];
}): import("react").JSX.Element;
