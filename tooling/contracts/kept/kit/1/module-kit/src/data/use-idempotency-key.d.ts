/**
 * A key that makes a write safe to repeat: the same while a form is tried again, a new one after `renew()`, which is
 * called once the write is done.
 */
export declare function useIdempotencyKey(): {
    key: string;
    renew: () => void;
};
