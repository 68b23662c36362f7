export { exchangeClient, type ExchangeCall, type ExchangeClient, type ExchangeOptions, type RegisterQuestion } from './exchange-client.ts'
export { readExchangeKey, signRequest, verifyRequest, type RequestFacts } from './request-token.ts'
export { CONSENT_PURPOSES, REGISTERS, registerOf, type ConsentPurpose, type RegisterDescription, type RegisterId } from './registers.ts'
export { NotInRegister, RegisterAway, RegisterRefused } from './register.error.ts'
