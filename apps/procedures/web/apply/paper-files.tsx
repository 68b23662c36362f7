import { FileField, type FieldFile } from '@mc/ui/file-field'
import { useRef, useState } from 'react'
import { FILE_BYTES_MAX, MEDIA_TYPES, type DossierPaper } from '../../model/dossiers/paper.ts'
import { api } from '../client.ts'
import type { FieldProps } from './field-props.ts'
import { uploadFile } from './upload-file.ts'

export interface PaperFilesProps extends FieldProps {
  dossierId: string
  /** The document's paper, or a question that is answered with files. */
  paper: string
  /** Files that are there already. */
  there: readonly DossierPaper[]
  filesMax?: number
  /** Gets the files that have arrived, and whether any is still on its way. */
  onFiles: (files: readonly DossierPaper[], isUnderway: boolean) => void
}

const asField = (one: DossierPaper): FieldFile => ({ id: one.id, name: one.fileName, size: one.bytes, type: one.mediaType, state: 'sent', key: one.id })

/** Files of one paper: each is kept on the server as soon as it has been sent, and taken out there when it is removed. */
export function PaperFiles({ dossierId, paper, there, filesMax = 10, onFiles, ...field }: PaperFilesProps) {
  const kept = useRef(new Map(there.map((one) => [one.id, one])))
  const [files, setFiles] = useState<readonly FieldFile[]>(() => there.map(asField))

  function change(next: readonly FieldFile[]) {
    const keys = new Set(next.map(({ key }) => key))
    for (const gone of files) if (gone.key !== undefined && !keys.has(gone.key)) void takeOut(gone.key, next)
    show(next)
  }
  function show(next: readonly FieldFile[]) {
    setFiles(next)
    onFiles(
      next.flatMap(({ key }) => kept.current.get(key ?? '') ?? []),
      next.some(({ state }) => state === 'sending' || state === 'chosen'),
    )
  }
  async function takeOut(paperId: string, rest: readonly FieldFile[]) {
    const gone = kept.current.get(paperId)
    try {
      await api.drafts.removePaper.mutate({ id: dossierId, paperId })
    } catch {
      // It is still with the dossier: it must not look as if it were gone.
      if (gone) show([...rest, asField(gone)])
    }
  }
  return (
    <FileField
      {...field}
      value={files}
      onChange={change}
      accept={MEDIA_TYPES}
      sizeMax={FILE_BYTES_MAX}
      filesMax={filesMax}
      camera="environment"
      send={async (file, { signal, onProgress }) => {
        const added = await uploadFile({ dossierId, paper, file, signal, onProgress })
        kept.current.set(added.id, added)
        return added.id
      }}
    />
  )
}
