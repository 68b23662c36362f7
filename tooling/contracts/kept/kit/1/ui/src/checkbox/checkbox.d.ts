import { type FieldProps } from '../field/use-field.ts';
export interface CheckboxProps extends FieldProps {
    isChecked: boolean;
    onChange: (isChecked: boolean) => void;
}
/** One yes or no. */
export declare function Checkbox(props: CheckboxProps): import("react").JSX.Element;
