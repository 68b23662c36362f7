import { useMessages } from '@mc/i18n/react'
import { classNames } from '../class-names/class-names.ts'
import { Glyph } from '../icon/glyph.tsx'
import * as shapes from '../icon/shapes.ts'
import { VisuallyHidden } from '../visually-hidden/visually-hidden.tsx'
import { stepperMessages } from './stepper.messages.ts'
import styles from './stepper.module.css'

export interface Step {
  id: string
  title: string
  /** Where a finished step is opened again. Steps to come lead nowhere. */
  href?: string
}

export interface StepperProps {
  steps: readonly Step[]
  /** The id of the step that is open; those before it are done. */
  current: string
  /** What the steps belong to, for screen readers. @default "Các bước" */
  label?: string
}

/** Where one is in a form of few steps. On a phone the step in words and a bar of parts; wide, all steps with their names. */
export function Stepper({ steps, current, label }: StepperProps) {
  const t = useMessages(stepperMessages)
  const at = Math.max(0, steps.findIndex((step) => step.id === current))
  const next = steps[at + 1]
  return (
    <nav aria-label={label ?? t('steps')} className={styles['stepper']}>
      <div className={styles['short']}>
        <p className={styles['where']}>{t('where', { step: at + 1, of: steps.length })}</p>
        <p className={styles['title']}>{steps[at]?.title}</p>
        <div className={styles['bar']} aria-hidden="true">
          {steps.map((step, index) => (
            <span key={step.id} className={classNames(styles['part'], index <= at && styles['partDone'])} />
          ))}
        </div>
        {next && <p className={styles['next']}>{t('next', { title: next.title })}</p>}
      </div>
      <ol className={styles['list']}>
        {steps.map((step, index) => (
          <li key={step.id} aria-current={index === at ? 'step' : undefined} className={classNames(styles['step'], index < at && styles['done'], index === at && styles['current'])}>
            <span className={styles['mark']} aria-hidden="true">
              {index < at ? <Glyph shape={shapes.check} size="small" /> : index + 1}
            </span>
            <span>
              {index < at && step.href ? <a href={step.href}>{step.title}</a> : step.title}
              {index < at && <VisuallyHidden> ({t('done')})</VisuallyHidden>}
            </span>
          </li>
        ))}
      </ol>
    </nav>
  )
}
