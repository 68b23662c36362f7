/** Where files of people and offices are kept, by their content; gateways of one portal share it. Who may read one is the caller's to ask. */
export type FilesPort = {
  /** Keeps bytes and answers their SHA-384 in hex. When it returns, they outlive a power cut. */
  put(bytes: Uint8Array): Promise<string>
  /** Null when there is no such file. @throws BlobChanged when the bytes are no longer those of the hash */
  get(hash: string): Promise<Buffer | null>
}
