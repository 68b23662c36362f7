import { type FieldProps } from '../field/use-field.ts';
export interface Slot {
    /** What is handed on when it is chosen. */
    value: string;
    /** The hour as people read it: 08:30. */
    label: string;
    /** Places left; 0 cannot be chosen. Left out when the number is nobody's business. */
    left?: number;
}
export interface SlotGroup {
    /** The part of the day: "Buổi sáng". */
    label: string;
    slots: readonly Slot[];
}
export interface SlotPickerProps extends FieldProps {
    value: string;
    onChange: (value: string) => void;
    groups: readonly SlotGroup[];
}
/** Hours to choose from; those without a free place stay in sight and say so. */
export declare function SlotPicker(props: SlotPickerProps): import("react").JSX.Element;
