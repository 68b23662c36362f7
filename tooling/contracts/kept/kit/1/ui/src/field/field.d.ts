import type { ReactNode } from 'react';
import type { FieldParts, FieldProps } from './use-field.ts';
interface FrameProps extends Pick<FieldProps, 'label' | 'hint' | 'isRequired' | 'name'> {
    parts: FieldParts;
    children: ReactNode;
}
/** Label, hint and error around one control. */
export declare function Field({ label, hint, isRequired, name, parts, children }: FrameProps): import("react").JSX.Element;
/** Label, hint and error around several controls that make up one answer. */
export declare function FieldGroup({ label, hint, isRequired, name, parts, children }: FrameProps): import("react").JSX.Element;
/** Hint and error, where the control's description finds them. */
export declare function FieldWords({ hint, parts }: {
    hint?: string | undefined;
    parts: FieldParts;
}): import("react").JSX.Element;
export {};
