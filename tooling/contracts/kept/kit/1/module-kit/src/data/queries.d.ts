import { QueryClient, QueryClientProvider, type DefaultError, type QueryKey, type UseMutationOptions, type UseMutationResult, type UseQueryOptions, type UseQueryResult } from '@tanstack/react-query';
export { QueryClient, QueryClientProvider };
/** What every module of the page has read from the gateway. One for the page, so that a sign-out empties all of it. */
export declare const dataClient: QueryClient;
/** The page's cache, or the one a story or test put around the component. */
export declare function useQueryClient(): QueryClient;
/** Reads from an API and keeps the answer: TanStack Query's `useQuery` on the page's cache. */
export declare function useQuery<Data, E = DefaultError, Selected = Data, Key extends QueryKey = QueryKey>(options: UseQueryOptions<Data, E, Selected, Key>): UseQueryResult<Selected, E>;
/** Writes through an API: TanStack Query's `useMutation` on the page's cache. */
export declare function useMutation<Data, E = DefaultError, Variables = void, Kept = unknown>(options: UseMutationOptions<Data, E, Variables, Kept>): UseMutationResult<Data, E, Variables, Kept>;
/** Whether something on the page still waits for an answer. */
export declare function useIsWaiting(): boolean;
