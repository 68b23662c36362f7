import { useFormat, useLocale, useMessages } from '@mc/i18n/react'
import { useState } from 'react'
import { Button } from '../button/button.tsx'
import { csvText, type CsvValue } from './csv-text.ts'
import { saveFile } from './save-file.ts'
import { tableViewMessages } from './table-view.messages.ts'
import styles from './table-view.module.css'

interface ExportButtonProps<Row> {
  /** Without its ending. */
  fileName: string
  columns: readonly { title: string; value?: (row: Row) => CsvValue }[]
  /** Gives the rows of the file. */
  rows: () => readonly Row[] | Promise<readonly Row[]>
  /** How many rows are chosen, when the file has only those. */
  chosen: number
}

/** Saves the table for a spreadsheet. */
export function ExportButton<Row>({ fileName, columns, rows, chosen }: ExportButtonProps<Row>) {
  const t = useMessages(tableViewMessages)
  const locale = useLocale()
  const { number } = useFormat()
  const [state, setState] = useState<'rest' | 'busy' | 'failed'>('rest')
  const written = columns.filter(({ value }) => value)

  async function save() {
    setState('busy')
    try {
      const cells = (await rows()).map((row) => written.map(({ value }) => value?.(row) ?? null))
      saveFile(`${fileName}.csv`, 'text/csv;charset=utf-8', csvText([written.map(({ title }) => title), ...cells], locale))
      setState('rest')
    } catch {
      setState('failed')
    }
  }

  return (
    <div>
      <Button size="small" busy={state === 'busy'} onPress={() => void save()}>
        {chosen > 0 ? t('exportChosen', { n: number(chosen) }) : t('export')}
      </Button>
      <p role="status" className={styles['failed']}>
        {state === 'failed' && t('exportFailed')}
      </p>
    </div>
  )
}
