import type { DossierPaper } from '../../model/dossiers/paper.ts'
import { PART_BYTES_MAX } from '../../model/dossiers/paper.ts'
import { api } from '../client.ts'

type Upload = { dossierId: string; paper: string; file: File; signal: AbortSignal; onProgress: (share: number) => void }

/** Bytes that become base64 at a time: a whole call of `fromCharCode` takes only so many arguments. */
const STRIDE = 8_192

/** Sends a file in parts and adds it to the dossier. The parts may be sent again: only the last call adds, once. */
export async function uploadFile({ dossierId, paper, file, signal, onProgress }: Upload): Promise<DossierPaper> {
  const uploadId = crypto.randomUUID()
  const idempotencyKey = crypto.randomUUID()
  const parts = Math.max(1, Math.ceil(file.size / PART_BYTES_MAX))
  for (let part = 0; part < parts; part++) {
    const bytes = new Uint8Array(await file.slice(part * PART_BYTES_MAX, (part + 1) * PART_BYTES_MAX).arrayBuffer())
    await api.drafts.putPart.mutate({ uploadId, part, base64: base64Of(bytes) }, { signal })
    onProgress((part + 1) / (parts + 1))
  }
  const added = await api.drafts.addPaper.mutate({ id: dossierId, uploadId, parts, fileName: file.name.normalize('NFC'), paper, idempotencyKey }, { signal })
  onProgress(1)
  return added
}

function base64Of(bytes: Uint8Array): string {
  let binary = ''
  for (let at = 0; at < bytes.length; at += STRIDE) binary += String.fromCharCode(...bytes.subarray(at, at + STRIDE))
  return btoa(binary)
}
