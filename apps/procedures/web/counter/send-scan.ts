import { PART_BYTES_MAX, type DossierPaper } from '../../model/dossiers/paper.ts'
import { api } from '../client.ts'
import { base64Of } from '../verify/base64-of.ts'

type Scan = { dossierId: string; paper: string; file: File; signal: AbortSignal; onProgress: (share: number) => void }

/** Sends a scan in parts and keeps it with the dossier. Parts may be sent again: only the last call keeps it, once. */
export async function sendScan({ dossierId, paper, file, signal, onProgress }: Scan): Promise<DossierPaper> {
  const uploadId = crypto.randomUUID()
  const idempotencyKey = crypto.randomUUID()
  const parts = Math.max(1, Math.ceil(file.size / PART_BYTES_MAX))
  for (let part = 0; part < parts; part++) {
    await api.counter.putPart.mutate({ uploadId, part, base64: await base64Of(file.slice(part * PART_BYTES_MAX, (part + 1) * PART_BYTES_MAX)) }, { signal })
    onProgress((part + 1) / (parts + 1))
  }
  const kept = await api.counter.scan.mutate({ id: dossierId, uploadId, parts, fileName: file.name.normalize('NFC'), paper, idempotencyKey }, { signal })
  onProgress(1)
  return kept
}
