import type { UseQueryResult } from '@tanstack/react-query';
import { type ReactNode } from 'react';
import type { Messages } from '@mc/i18n';
type Props<Data> = {
    query: Pick<UseQueryResult<Data, unknown>, 'data' | 'error' | 'isFetching' | 'refetch'>;
    /** Messages of the refusals this query may meet. */
    messages?: Messages;
    /** Shown while waiting for the first answer; a skeleton by default. */
    loading?: ReactNode;
    children: (data: Data) => ReactNode;
};
/**
 * Shows what a query brings, in each of its states: waiting, refused or failed (with a retry), offline, signed out.
 * Data seen before stay on the page while a newer answer is fetched or cannot be.
 */
export declare function Result<Data>({ query, messages, loading, children }: Props<Data>): string | number | bigint | boolean | import("react").JSX.Element | Iterable<ReactNode> | Promise<string | number | bigint | boolean | Iterable<ReactNode> | import("react").ReactElement<unknown, string | import("react").JSXElementConstructor<any>> | import("react").ReactPortal | null | undefined>;
export {};
