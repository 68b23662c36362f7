import { useMessages } from '@mc/i18n/react'
import { Empty } from '@mc/ui/states'
import { useMemo } from 'react'
import { lineChanges, type LineChange } from '../../model/designer/line-changes.ts'
import { designerMessages } from './designer.messages.ts'
import styles from './designer.module.css'

/** Lines kept in sight around a change. */
const AROUND = 2

/** What is other than in the version before: lines gone and new, named and not by colour alone. */
export function DocumentChanges({ before, text }: { before: { version: number; document: string } | null; text: string }) {
  const t = useMessages(designerMessages)
  const changes = useMemo(() => (before ? lineChanges(before.document, text) : []), [before, text])
  if (!before) return <Empty icon="info" title={t('changesFirst')} />
  const gone = changes.filter(({ kind }) => kind === 'gone').length
  const added = changes.filter(({ kind }) => kind === 'new').length
  if (gone + added === 0) return <Empty icon="check-circle" title={t('changesNone')} />
  return (
    <>
      <p>
        {t('changesOf', { version: before.version })}. {t('changesCount', { gone, added })}.
      </p>
      {/* A region that scrolls sideways is reached by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls */}
      <ol className={styles['changes']} translate="no" tabIndex={0} aria-label={t('changes')}>
        {folded(changes).map((part, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- lines have no name of their own, and this list only shows
          <li key={at} className={`${styles['line']} ${styles['kind' in part ? part.kind : 'same']}`}>
            {'kind' in part ? (
              <>
                <span className={styles['kind']}>{part.kind === 'same' ? '' : t(part.kind === 'gone' ? 'lineGone' : 'lineNew')}</span>
                {part.text}
              </>
            ) : (
              t('linesSame', { n: part.hidden })
            )}
          </li>
        ))}
      </ol>
    </>
  )
}

/** Long runs of lines that are the same are folded, but for a few around each change. */
function folded(changes: readonly LineChange[]): (LineChange | { hidden: number })[] {
  const isNear = changes.map((_, at) => changes.slice(Math.max(0, at - AROUND), at + AROUND + 1).some(({ kind }) => kind !== 'same'))
  const parts: (LineChange | { hidden: number })[] = []
  for (const [at, change] of changes.entries()) {
    const last = parts.at(-1)
    if (isNear[at]) parts.push(change)
    else if (last && 'hidden' in last) last.hidden++
    else parts.push({ hidden: 1 })
  }
  return parts
}
