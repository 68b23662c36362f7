import { useMessages } from '@mc/i18n/react'
import { Button } from '@mc/ui/button'
import { Stack } from '@mc/ui/stack'
import { developerMessages } from './developer.messages.ts'

/** The foot of a form that changes the registry. */
export function ChangeButtons({ isDangerous, onCancel }: { isDangerous?: boolean; onCancel: () => void }) {
  const t = useMessages(developerMessages)
  return (
    <Stack isRow>
      <Button type="submit" kind={isDangerous ? 'danger' : 'primary'}>
        {t('confirm')}
      </Button>
      <Button kind="secondary" onPress={onCancel}>
        {t('cancel')}
      </Button>
    </Stack>
  )
}
