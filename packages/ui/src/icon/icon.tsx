import { classNames } from '../class-names/class-names.ts'
import { iconShapes, type IconName } from './icon-shapes.ts'
import styles from './icon.module.css'

export type { IconName } from './icon-shapes.ts'

export interface IconProps {
  /** One of the set; a name that is not in it (of a newer module) shows a plain dot. */
  name: IconName | (string & {})
  /** 20, 24 or 32 px, growing with the text. @default 'medium' */
  size?: 'small' | 'medium' | 'large'
  /** Only where no words stand beside it; else it is decoration and screen readers pass over it. */
  label?: string
}

/** A line drawing of the kit's own set, in the colour of the text. */
export function Icon({ name, size = 'medium', label }: IconProps) {
  const shape = iconShapes[name as IconName] ?? iconShapes.dot
  return (
    <svg
      className={classNames(styles['icon'], styles[size])}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
      focusable="false"
    >
      <path d={shape} />
    </svg>
  )
}
