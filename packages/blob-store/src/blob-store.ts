/** A blob as a list of the store shows it. */
export type StoredBlob = {
  hash: string
  /** When it was last put; not earlier. */
  putAt: Date
}

/**
 * Files by their content: a blob's name is the SHA-384 of its bytes, in hex, so that it cannot change under its name. A
 * folder keeps them on one machine (`folderBlobStore`); an object store such as S3 fits the same five calls.
 */
export type BlobStore = {
  /** Keeps a blob and answers its hash. What is there already is only marked as put again. When it returns, the blob outlives a power cut. */
  put(bytes: Uint8Array): Promise<string>
  /**
   * Reads a blob; null when it is not there.
   * @throws BlobChanged when the bytes are no longer those of its name
   */
  get(hash: string): Promise<Buffer | null>
  has(hash: string): Promise<boolean>
  delete(hash: string): Promise<void>
  /** Every blob, in no order. */
  list(): AsyncIterable<StoredBlob>
}

/** A blob was changed in the store after it was put. */
export class BlobChanged extends Error {
  override readonly name = 'BlobChanged'
  readonly expected: string
  readonly found: string

  constructor(expected: string, found: string) {
    super(`Blob ${expected} was changed: its bytes have the hash ${found}.`)
    this.expected = expected
    this.found = found
  }
}
