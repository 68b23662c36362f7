import { useMessages } from '@mc/i18n/react'
import { useSession } from '@mc/module-kit/react'
import { Button } from '@mc/ui/button'
import { Dialog } from '@mc/ui/dialog'
import { Form } from '@mc/ui/form'
import { LinkButton } from '@mc/ui/link-button'
import { Stack } from '@mc/ui/stack'
import { TextField } from '@mc/ui/text-field'
import { useEffect, useState } from 'react'
import { dropFilter, keepFilter, readFilters, type SavedFilter } from './kept-filters.ts'
import { queueMessages } from './queue.messages.ts'
import { addressOf, type QueueView } from './use-queue-view.ts'

/** Filters kept under a name, and how to keep this one. */
export function SavedFilters({ view, isWorthSaving }: { view: QueueView; isWorthSaving: boolean }) {
  const t = useMessages(queueMessages)
  const person = useSession()?.personId ?? ''
  const [filters, setFilters] = useState<readonly SavedFilter[]>([])
  const [isOpen, setOpen] = useState(false)
  // The browser's store is not there while a server makes the page.
  useEffect(() => setFilters(readFilters(localStorage, person)), [person])
  if (filters.length === 0 && !isWorthSaving) return null
  return (
    <Stack isRow gap={3}>
      {filters.map(({ name, query }) => (
        <span key={name}>
          <LinkButton size="small" href={`/procedures/desk?${query}`}>
            {name}
          </LinkButton>
          <Button size="small" kind="quiet" label={t('drop', { name })} onPress={() => setFilters(dropFilter(localStorage, person, name))}>
            {t('dropShort')}
          </Button>
        </span>
      ))}
      {isWorthSaving && (
        <Button size="small" kind="quiet" onPress={() => setOpen(true)}>
          {t('save')}
        </Button>
      )}
      <Dialog isOpen={isOpen} onClose={() => setOpen(false)} title={t('saveTitle')} startsAt="field">
        <NameForm
          onName={(name) => {
            setFilters(keepFilter(localStorage, person, { name, query: String(addressOf(view)) }))
            setOpen(false)
          }}
        />
      </Dialog>
    </Stack>
  )
}

function NameForm({ onName }: { onName: (name: string) => void }) {
  const t = useMessages(queueMessages)
  const [name, setName] = useState('')
  const [isTried, setTried] = useState(false)
  const isMissing = name.trim() === ''
  return (
    <Form
      label={t('saveTitle')}
      errors={isTried && isMissing ? { name: t('saveNameMissing') } : null}
      onSubmit={() => {
        setTried(true)
        if (!isMissing) onName(name.trim())
      }}
    >
      <TextField label={t('saveName')} hint={t('saveNameHint')} name="name" value={name} onChange={setName} isRequired />
      <Button type="submit">{t('saveDo')}</Button>
    </Form>
  )
}
