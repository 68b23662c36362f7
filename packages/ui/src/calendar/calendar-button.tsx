import { useRef, type ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog'
import { Popover } from 'react-aria-components/Popover'
import { Glyph } from '../icon/glyph.tsx'
import { calendar } from '../icon/shapes.ts'
import { AriaSurroundings } from '../react-aria/aria-surroundings.tsx'
import { useLayerOf } from '../react-aria/use-layer-of.ts'
import styles from './calendar-button.module.css'

interface CalendarButtonProps {
  label: string
  isDisabled: boolean
  /** The calendar; `close` closes it and gives the focus back to the button. */
  children: (close: () => void) => ReactNode
}

/** The button beside a typed date that opens a calendar. */
export function CalendarButton({ label, isDisabled, children }: CalendarButtonProps) {
  const place = useRef<HTMLSpanElement>(null)
  const layer = useLayerOf(place)
  return (
    <AriaSurroundings>
      <span ref={place} className={styles['place']}>
        <DialogTrigger>
          <Button aria-label={label} isDisabled={isDisabled} className={styles['button']!}>
            <Glyph shape={calendar} />
          </Button>
          <Popover className={styles['popover']!} offset={6} {...(layer && { UNSTABLE_portalContainer: layer })}>
            <Dialog aria-label={label} className={styles['dialog']!}>
              {({ close }) => children(close)}
            </Dialog>
          </Popover>
        </DialogTrigger>
      </span>
    </AriaSurroundings>
  )
}
