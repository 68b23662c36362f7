import { useMessages } from '@mc/i18n/react'
import { useRef, type ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog'
import { Popover } from 'react-aria-components/Popover'
import { Glyph } from '../icon/glyph.tsx'
import { info } from '../icon/shapes.ts'
import { AriaSurroundings } from '../react-aria/aria-surroundings.tsx'
import { useLayerOf } from '../react-aria/use-layer-of.ts'
import { toggletipMessages } from './toggletip.messages.ts'
import styles from './toggletip.module.css'

export interface ToggletipProps {
  /** What it explains: names the button, "About: …". */
  about: string
  /** A sentence or two. */
  children: ReactNode
}

/** A word explained, by press: for fingers and keys as for the mouse. Nothing here opens by hovering alone. */
export function Toggletip({ about, children }: ToggletipProps) {
  const t = useMessages(toggletipMessages)
  const place = useRef<HTMLSpanElement>(null)
  const layer = useLayerOf(place)
  const label = t('about', { what: about })
  return (
    <AriaSurroundings>
      <span ref={place} className={styles['place']}>
        <DialogTrigger>
          <Button aria-label={label} className={styles['button']!}>
            <Glyph shape={info} size="small" />
          </Button>
          <Popover className={styles['tip']!} placement="top" offset={4} {...(layer && { UNSTABLE_portalContainer: layer })}>
            <Dialog aria-label={label} className={styles['words']!}>
              {children}
            </Dialog>
          </Popover>
        </DialogTrigger>
      </span>
    </AriaSurroundings>
  )
}
