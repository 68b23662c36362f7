export { sectorClient, replaceGatewayFetch } from './sector-client.ts';
export { fieldErrorsOf, isSignedOut, refusalOf, requestIdOf, type Refusal } from './refusal.ts';
export { useIsWaiting, useMutation, useQuery, useQueryClient, dataClient, QueryClientProvider, QueryClient } from './queries.ts';
export { useRefusalMessage } from './use-refusal-message.ts';
export { useIdempotencyKey } from './use-idempotency-key.ts';
export { useLive } from './use-live.ts';
export { Result } from './result.tsx';
