import { useRef, type ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components/Menu'
import { classNames } from '../class-names/class-names.ts'
import { Glyph } from '../icon/glyph.tsx'
import { chevronDown } from '../icon/shapes.ts'
import { AriaSurroundings } from '../react-aria/aria-surroundings.tsx'
import { useLayerOf } from '../react-aria/use-layer-of.ts'
import styles from './menu.module.css'

export interface MenuAction {
  id: string
  label: string
  /** A quieter line under the label. */
  hint?: string
  /** Goes there instead of calling `onAction`. */
  href?: string
  isDisabled?: boolean
  /** Takes something away: in red, and last. */
  isDestructive?: boolean
}

export interface MenuProps {
  /** The button's words. */
  label: string
  /** Something else in the button than the words, which then name it. */
  children?: ReactNode
  actions: readonly MenuAction[]
  onAction?: (id: string) => void
  isDisabled?: boolean
}

/** A button that opens a list of things to do. */
export function Menu({ label, children, actions, onAction, isDisabled }: MenuProps) {
  const place = useRef<HTMLSpanElement>(null)
  const layer = useLayerOf(place)
  return (
    <AriaSurroundings>
      <span ref={place} className={styles['place']}>
        <MenuTrigger>
          <Button aria-label={children ? label : undefined} isDisabled={isDisabled ?? false} className={styles['button']!}>
            {children ?? label}
            <Glyph shape={chevronDown} size="small" />
          </Button>
          <Popover className={styles['popover']!} placement="bottom start" offset={4} {...(layer && { UNSTABLE_portalContainer: layer })}>
            <AriaMenu className={styles['menu']!} onAction={(key) => onAction?.(String(key))}>
              {actions.map(({ id, label: words, hint, href, isDisabled: isOff, isDestructive }) => (
                <MenuItem key={id} id={id} textValue={words} isDisabled={isOff ?? false} {...(href && { href })} className={classNames(styles['item'], isDestructive && styles['destructive'])}>
                  <span>{words}</span>
                  {hint && <span className={styles['hint']}>{hint}</span>}
                </MenuItem>
              ))}
            </AriaMenu>
          </Popover>
        </MenuTrigger>
      </span>
    </AriaSurroundings>
  )
}
