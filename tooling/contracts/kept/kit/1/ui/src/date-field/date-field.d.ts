import { type FieldProps } from '../field/use-field.ts';
export interface DateFieldProps extends FieldProps {
    /** `YYYY-MM-DD`, or ''. */
    value: string;
    /** Gets `YYYY-MM-DD` when all three are there, '' when nothing is, else a text that no schema takes for a date. */
    onChange: (value: string) => void;
    /** `bday` for a date of birth: the browser fills the three parts. */
    autoComplete?: 'bday';
}
/** A date one knows by heart, typed as day, month and year. A whole date pasted into any of the three fills all. */
export declare function DateField(props: DateFieldProps): import("react").JSX.Element;
