import type { ReactNode } from 'react';
/** Shows its children only at the assurance level asked for; otherwise says what is needed and how to get it. */
export declare function RequireLevel({ level, children }: {
    level: 1 | 2;
    children: ReactNode;
}): string | number | bigint | boolean | import("react").JSX.Element | Iterable<ReactNode> | Promise<string | number | bigint | boolean | Iterable<ReactNode> | import("react").ReactElement<unknown, string | import("react").JSXElementConstructor<any>> | import("react").ReactPortal | null | undefined> | null | undefined;
