import { Component, type ReactNode } from 'react';
type Props = {
    children: ReactNode;
    /** Shown in place of what failed; `retry` renders the children anew. */
    fallback: (error: unknown, retry: () => void) => ReactNode;
    /** Told once for each failure. */
    onError?: (error: unknown) => void;
    /** When this changes, a failure is forgotten. */
    resetKey?: string;
};
/** Keeps a failure inside: what is around it goes on working. */
export declare class ErrorBoundary extends Component<Props, {
    error: unknown;
    failed: boolean;
}> {
    state: {
        error: unknown;
        failed: boolean;
    };
    static getDerivedStateFromError(error: unknown): {
        error: unknown;
        failed: boolean;
    };
    componentDidCatch(error: unknown): void;
    componentDidUpdate(before: Props): void;
    retry: () => void;
    render(): ReactNode;
}
export {};
