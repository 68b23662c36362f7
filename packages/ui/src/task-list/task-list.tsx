import { useMessages } from '@mc/i18n/react'
import { useId, type ReactNode } from 'react'
import { Tag, type Tone } from '../tag/tag.tsx'
import { taskListMessages } from './task-list.messages.ts'
import styles from './task-list.module.css'

/** How far a part is. `waiting` cannot be done before another; its hint says which. */
export type TaskState = 'done' | 'started' | 'todo' | 'waiting' | 'wrong'

export interface Task {
  id: string
  title: string
  /** Where it is done; a part that waits leads nowhere. */
  href?: string
  hint?: ReactNode
  state: TaskState
}

export interface TaskListProps {
  tasks: readonly Task[]
  /** What the list is of, for screen readers. */
  label: string
  /** Says how many parts are done above the list. @default true */
  hasSummary?: boolean
}

const TONES: Readonly<Record<Exclude<TaskState, 'done'>, Tone>> = { started: 'info', todo: 'info', waiting: 'neutral', wrong: 'bad' }

/** The parts of a long task, done in any order and over days, each with how far it is. */
export function TaskList({ tasks, label, hasSummary = true }: TaskListProps) {
  const t = useMessages(taskListMessages)
  const done = tasks.filter((task) => task.state === 'done').length
  return (
    <div>
      {hasSummary && <p className={styles['summary']}>{t('summary', { done, of: tasks.length })}</p>}
      <ul className={styles['list']} aria-label={label}>
        {tasks.map((task) => (
          <TaskRow key={task.id} task={task} />
        ))}
      </ul>
    </div>
  )
}

function TaskRow({ task: { title, href, hint, state } }: { task: Task }) {
  const t = useMessages(taskListMessages)
  const id = useId()
  return (
    <li className={styles['task']}>
      <div className={styles['words']}>
        {href && state !== 'waiting' ? (
          <a href={href} className={styles['link']} aria-describedby={hint ? `${id}-hint ${id}-state` : `${id}-state`}>
            {title}
          </a>
        ) : (
          <span>{title}</span>
        )}
        {hint && (
          <div id={`${id}-hint`} className={styles['hint']}>
            {hint}
          </div>
        )}
      </div>
      <div id={`${id}-state`} className={styles['state']}>
        {state === 'done' ? t('done') : <Tag tone={TONES[state]}>{t(state)}</Tag>}
      </div>
    </li>
  )
}
