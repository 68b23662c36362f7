import {
  QueryClient,
  QueryClientContext,
  QueryClientProvider,
  useIsFetching,
  useMutation as useMutationOf,
  useQuery as useQueryOf,
  type DefaultError,
  type QueryKey,
  type UseMutationOptions,
  type UseMutationResult,
  type UseQueryOptions,
  type UseQueryResult,
} from '@tanstack/react-query'
import { useContext } from 'react'
import { isFinal } from './refusal.ts'

export { QueryClient, QueryClientProvider }

/** Tries after the first one of a query that failed for want of network or by a fault. */
const RETRIES_MAX = 2

/** What every module of the page has read from the gateway. One for the page, so that a sign-out empties all of it. */
export const dataClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 5_000, retry: (failures, error) => failures < RETRIES_MAX && !isFinal(error), networkMode: 'offlineFirst' },
    mutations: { networkMode: 'always' },
  },
})

/** The page's cache, or the one a story or test put around the component. */
export function useQueryClient(): QueryClient {
  return useContext(QueryClientContext) ?? dataClient
}

/** Reads from an API and keeps the answer: TanStack Query's `useQuery` on the page's cache. */
export function useQuery<Data, E = DefaultError, Selected = Data, Key extends QueryKey = QueryKey>(
  options: UseQueryOptions<Data, E, Selected, Key>,
): UseQueryResult<Selected, E> {
  return useQueryOf(options, useQueryClient())
}

/** Writes through an API: TanStack Query's `useMutation` on the page's cache. */
export function useMutation<Data, E = DefaultError, Variables = void, Kept = unknown>(
  options: UseMutationOptions<Data, E, Variables, Kept>,
): UseMutationResult<Data, E, Variables, Kept> {
  return useMutationOf(options, useQueryClient())
}

/** Whether something on the page still waits for an answer. */
export function useIsWaiting(): boolean {
  return useIsFetching(undefined, useQueryClient()) > 0
}
