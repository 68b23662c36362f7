import type { ReactNode } from 'react'
import { classNames } from '../class-names/class-names.ts'
import { initials } from './initials.ts'
import styles from './avatar.module.css'

export interface AvatarProps {
  /** The full name, family name first. */
  name: string
  /** 32, 44 or 64 px, growing with the text. @default 'medium' */
  size?: 'small' | 'medium' | 'large'
}

/** A person's letters on a round ground. Decoration: the name stands beside it, as `PersonName` has it. */
export function Avatar({ name, size = 'medium' }: AvatarProps) {
  return (
    <span className={classNames(styles['avatar'], styles[size])} aria-hidden="true">
      {initials(name)}
    </span>
  )
}

export interface PersonNameProps extends AvatarProps {
  /** What else tells the person apart: "Con, sinh 2012", "Phòng Kinh tế". */
  detail?: ReactNode
  /** Makes the name a link. */
  href?: string
}

/** A person: letters, full name, and what tells them from namesakes. */
export function PersonName({ name, size, detail, href }: PersonNameProps) {
  return (
    <span className={styles['person']}>
      <Avatar name={name} size={size ?? 'medium'} />
      <span className={styles['words']}>
        {href ? <a href={href}>{name}</a> : <span className={styles['name']}>{name}</span>}
        {detail && <span className={styles['detail']}>{detail}</span>}
      </span>
    </span>
  )
}
