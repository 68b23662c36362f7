import { useDraft } from './use-draft.ts'
import type { FieldProps } from './field-props.ts'
import { PaperFiles } from './paper-files.tsx'

interface FileQuestionProps extends FieldProps {
  paper: string
  dossierId: string
  filesMax: number
  /** Ids of the files. */
  value: readonly string[]
  onChange: (ids: string[]) => void
}

/** A question that is answered with files. */
export function FileQuestion({ paper, dossierId, filesMax, value, onChange, ...field }: FileQuestionProps) {
  const { query, change } = useDraft(dossierId)
  const papers = query.data?.papers ?? []
  return (
    <PaperFiles
      {...field}
      dossierId={dossierId}
      paper={paper}
      there={papers.filter((one) => one.paper === paper && value.includes(one.id))}
      filesMax={filesMax}
      onFiles={(files) => {
        change((draft) => ({ papers: [...draft.papers.filter((one) => one.paper !== paper), ...files] }))
        onChange(files.map(({ id }) => id))
      }}
    />
  )
}
