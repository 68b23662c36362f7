import type { Procedure } from '@mc/dossier'
import { useLocale, useMessages } from '@mc/i18n/react'
import type { Fault } from '../../model/dossiers/phase.ts'
import { mineMessages } from './mine.messages.ts'

/** Names what a fault is about: a paper or a question of the procedure. */
export function useItemName({ definition }: { definition: Procedure }): (item: string) => string {
  const t = useMessages(mineMessages)
  const locale = useLocale()
  return (item) =>
    definition.papers.find(({ id }) => id === item)?.name[locale] ?? definition.form.pages.flatMap(({ questions }) => questions).find(({ id }) => id === item)?.label[locale] ?? t('otherItem')
}

/** A fault in words: the item and its reason (X5). */
export function useFaultWords(of: { definition: Procedure }): (fault: Fault) => string {
  const t = useMessages(mineMessages)
  const nameOf = useItemName(of)
  return ({ item, reason }) => t('faultItem', { item: nameOf(item), reason })
}
