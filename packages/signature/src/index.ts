export { UnreadablePdf } from './pdf/unreadable-pdf.error.ts'
export { completeEvidence, prepareSignature, type PreparedSignature, type SignatureWords, type Witnesses } from './sign-pdf.ts'
export { verifyPdf, type SignatureReport, type Trust } from './verify/verify-pdf.ts'
export { WrongStamp } from './wrong-stamp.error.ts'
