export { Dong, DongText, PositiveDong } from './dong.ts'
export { formatDong } from './format-dong.ts'
export { divideHalfUp, shareOf } from './round.ts'
export { amountInWords, numberInWords, type WordsSettings } from './amount-in-words.ts'
