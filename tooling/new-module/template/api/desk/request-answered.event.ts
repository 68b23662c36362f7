/** A request has its answer. The payload holds `requestId` and `citizenId`: ids only, whoever hears of it asks for the rest. */
export const RequestAnswered = { type: 'sample.request-answered', version: 1 } as const
