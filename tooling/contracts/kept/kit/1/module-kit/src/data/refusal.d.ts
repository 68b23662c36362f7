/** A refusal as it arrives: the code is the key of its message. */
export type Refusal = {
    code: string;
    params: Readonly<Record<string, string | number>>;
};
/** The refusal in an error; null when it is none (no network, a defect). */
export declare function refusalOf(error: unknown): Refusal | null;
/** What the server found wrong with each field of the input. */
export declare function fieldErrorsOf(error: unknown): Readonly<Record<string, string[]>>;
/** Whether the session is gone. */
export declare function isSignedOut(error: unknown): boolean;
/** The number under which the gateway logged the request: people quote it when they ask for help. */
export declare function requestIdOf(error: unknown): string | undefined;
/** Whether trying again can help: not when the server has said no. */
export declare function isFinal(error: unknown): boolean;
