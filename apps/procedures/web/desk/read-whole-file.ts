import { api } from '../client.ts'

/** Parts of the largest file: 10 MB by halves of one. */
const PARTS_MAX = 64

type Part = { base64: string; mediaType: string; isLast: boolean }

/** A paper that was handed in. */
export function readWholePaper(of: { dossierId: string; paperId: string }, signal: AbortSignal): Promise<Blob> {
  return wholeFile((part) => api.desk.readPaper.query({ ...of, part }, { signal }))
}

/** A form or result that the dossier got. */
export function readWholeDocument(of: { dossierId: string; documentId: string }, signal: AbortSignal): Promise<Blob> {
  return wholeFile((part) => api.documents.readAtDesk.query({ ...of, part }, { signal }))
}

/** Fetches a file part by part. @throws Error when it goes on for ever */
async function wholeFile(read: (part: number) => Promise<Part>): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = []
  for (let part = 0; part < PARTS_MAX; part++) {
    const { base64, mediaType, isLast } = await read(part)
    parts.push(Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0))
    if (isLast) return new Blob(parts, { type: mediaType })
  }
  throw new Error('A file of a dossier has more parts than one may have.')
}
