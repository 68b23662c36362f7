/** The file is no PDF that this package reads: broken, encrypted, or of another build than the ones it knows. Nothing is proven by it. */
export class UnreadablePdf extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'UnreadablePdf'
  }
}
