import { FileField, type FieldFile } from '@mc/ui/file-field'
import { useState } from 'react'
import { FILE_BYTES_MAX, MEDIA_TYPES } from '../../model/dossiers/paper.ts'
import { sendScan } from './send-scan.ts'

interface ScanFieldProps {
  name: string
  label: string
  dossierId: string
  /** The document's paper, a question answered with a file, or `other`. */
  paper: string
  isRequired?: boolean
  /** Gets the ids of the scans that have arrived, and whether any is on its way. */
  onScans: (ids: string[], isUnderway: boolean) => void
}

/** Scans of one paper: the sheets of a longer one. */
const SCANS_MAX = 10

/** Scans of a paper: by the camera or from the scanner's folder, each kept as soon as it has been sent. */
export function ScanField({ dossierId, paper, onScans, ...field }: ScanFieldProps) {
  const [files, setFiles] = useState<readonly FieldFile[]>([])
  return (
    <FileField
      {...field}
      value={files}
      onChange={(next) => {
        setFiles(next)
        onScans(
          next.flatMap(({ state, key }) => (state === 'sent' && key !== undefined ? [key] : [])),
          next.some(({ state }) => state === 'sending' || state === 'chosen'),
        )
      }}
      accept={MEDIA_TYPES}
      sizeMax={FILE_BYTES_MAX}
      filesMax={SCANS_MAX}
      camera="environment"
      send={async (file, { signal, onProgress }) => (await sendScan({ dossierId, paper, file, signal, onProgress })).id}
    />
  )
}
