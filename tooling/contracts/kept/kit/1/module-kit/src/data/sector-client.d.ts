import { type TRPCClient } from '@trpc/client';
import type { AnyTRPCRouter } from '@trpc/server';
/** Puts another fetch in place of the browser's, for stories and tests. Returns how to take it back. */
export declare function replaceGatewayFetch(replacement: typeof fetch): () => void;
/**
 * A sector's API, typed by its router alone. Calls of the same moment travel together.
 * @param sector the module's id
 * @example const api = sectorClient<HealthRouter>('health'); await api.insurance.getMine.query()
 */
export declare function sectorClient<Router extends AnyTRPCRouter>(sector: string): TRPCClient<Router>;
