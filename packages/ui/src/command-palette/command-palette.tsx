import { useMessages } from '@mc/i18n/react'
import { useState } from 'react'
import { Autocomplete } from 'react-aria-components/Autocomplete'
import { Input } from 'react-aria-components/Input'
import { Menu, MenuItem } from 'react-aria-components/Menu'
import { TextField } from 'react-aria-components/TextField'
import { findOptions, type ComboboxOption } from '../combobox/find-options.ts'
import { classNames } from '../class-names/class-names.ts'
import { Dialog } from '../dialog/dialog.tsx'
import fieldStyles from '../field/field.module.css'
import { isComposing } from '../form/composition.ts'
import menuStyles from '../menu/menu.module.css'
import { AriaSurroundings } from '../react-aria/aria-surroundings.tsx'
import { paletteMessages } from './command-palette.messages.ts'
import styles from './command-palette.module.css'

export interface CommandPaletteProps {
  isOpen: boolean
  onClose: () => void
  /** Pages and actions: `value` names each, `hint` says where it belongs. */
  commands: readonly ComboboxOption[]
  /** Called with the chosen one's value; the palette is closed then. */
  onChoose: (value: string) => void
}

/** As many as are in sight at once: the list does not scroll by itself, since the field keeps the focus. */
const SHOWN_MAX = 8

/** Everything one can go to or do, found by typing, with marks or without. Opened by Ctrl+K. */
export function CommandPalette({ isOpen, onClose, commands, onChoose }: CommandPaletteProps) {
  const t = useMessages(paletteMessages)
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t('title')} startsAt="field">
      <Palette
        commands={commands}
        onChoose={(value) => {
          onClose()
          onChoose(value)
        }}
      />
    </Dialog>
  )
}

function Palette({ commands, onChoose }: Pick<CommandPaletteProps, 'commands' | 'onChoose'>) {
  const t = useMessages(paletteMessages)
  const [text, setText] = useState('')
  const shown = findOptions(commands, text).shown.slice(0, SHOWN_MAX)
  return (
    <AriaSurroundings>
      <Autocomplete inputValue={text} onInputChange={setText}>
        {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- it only keeps the Enter that ends a composition from choosing */}
        <div onKeyDownCapture={(event) => event.key === 'Enter' && isComposing(event) && event.stopPropagation()}>
          <TextField aria-label={t('label')}>
            <Input autoComplete="off" maxLength={100} placeholder={t('placeholder')} className={fieldStyles['control']!} />
          </TextField>
        </div>
        <Menu<ComboboxOption>
          aria-label={t('title')}
          items={shown}
          className={classNames(menuStyles['menu'], styles['list'])}
          onAction={(key) => onChoose(String(key))}
          renderEmptyState={() => <p className={styles['none']}>{t('none')}</p>}
        >
          {(command) => (
            <MenuItem id={command.value} textValue={command.label} className={menuStyles['item']!}>
              <span>{command.label}</span>
              {command.hint && <span className={menuStyles['hint']}>{command.hint}</span>}
            </MenuItem>
          )}
        </Menu>
      </Autocomplete>
    </AriaSurroundings>
  )
}
