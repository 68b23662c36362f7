/** What a tRPC subscription call gives back. */
type Subscription = {
    unsubscribe: () => void;
};
/**
 * Follows a subscription while the component is shown.
 * @param subscribe starts it: `(on) => api.payments.settled.subscribe({ id }, { onData: on })`
 * @param onEvent told of every event
 * @param key starts anew when it changes; no subscription while it is null
 */
export declare function useLive<Event>(subscribe: (onEvent: (event: Event) => void) => Subscription, onEvent: (event: Event) => void, key: string | null): void;
export {};
