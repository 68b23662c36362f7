import { useMessages } from '@mc/i18n/react'
import { Result, useQuery } from '@mc/module-kit/data'
import { LinkButton } from '@mc/ui/link-button'
import { PdfViewer } from '@mc/ui/pdf-viewer'
import { Loading } from '@mc/ui/states'
import { useEffect, useState } from 'react'
import { proceduresRefusals } from '../refusals.messages.ts'
import { deskDossierMessages } from './desk-dossier.messages.ts'
import styles from './desk.module.css'

/** A file of a dossier, fetched when it is looked at. @property id names it in the cache */
export function FileShown({ id, name, read }: { id: string; name: string; read: (signal: AbortSignal) => Promise<Blob> }) {
  const t = useMessages(deskDossierMessages)
  const query = useQuery({ queryKey: ['procedures', 'desk.file', id], queryFn: ({ signal }) => read(signal), staleTime: Infinity })
  return (
    <Result query={query} messages={proceduresRefusals} loading={<Loading label={t('loadingFile')} />}>
      {(file) => <Shown file={file} name={name} />}
    </Result>
  )
}

function Shown({ file, name }: { file: Blob; name: string }) {
  const t = useMessages(deskDossierMessages)
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    const made = URL.createObjectURL(file)
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [file])
  if (address === null) return null
  if (file.type === 'application/pdf') return <PdfViewer src={address} title={name} fileName={name} />
  return (
    <>
      <img src={address} alt={t('imageOf', { file: name })} className={styles['picture']} />
      <LinkButton href={address} download={name}>
        {name}
      </LinkButton>
    </>
  )
}
