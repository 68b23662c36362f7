import { pagesAsked, type Page as FormPage } from '@mc/dossier'
import { useLocale, useMessages } from '@mc/i18n/react'
import { Result } from '@mc/module-kit/data'
import { useParams } from '@mc/module-kit/react'
import { Page } from '@mc/ui/page'
import type { Draft } from '../../model/apply/draft.ts'
import { proceduresRefusals } from '../refusals.messages.ts'
import { applyMessages } from './apply.messages.ts'
import { DossierSteps } from './dossier-steps.tsx'
import { QuestionsForm } from './questions-form.tsx'
import { useDraft } from './use-draft.ts'

/** Answers: what does the office need to know? One page of questions; saved when one goes on. */
export function QuestionsPage() {
  const t = useMessages(applyMessages)
  const locale = useLocale()
  const { id = '', page: pageId = '' } = useParams()
  const { query } = useDraft(id)
  const place = query.data && placeOf(query.data, pageId)
  const before = place && (place.before ? `/procedures/drafts/${id}/questions/${place.before}` : `/procedures/drafts/${id}`)
  return (
    <Page
      key={pageId}
      title={place ? place.page.title[locale] : t('startTitle')}
      lead={place && `${query.data?.procedure.name[locale]} · ${t('pageOf', { at: place.at + 1, of: place.of })}`}
      back={{ href: before ?? '/procedures/mine', label: t('back') }}
    >
      <DossierSteps id={id} at="questions" />
      <Result query={query} messages={proceduresRefusals}>
        {(draft) => {
          const { page } = placeOf(draft, pageId)
          return (
            <>
              {page.lead && <p>{page.lead[locale]}</p>}
              <QuestionsForm key={page.id} draft={draft} page={page} />
            </>
          )
        }}
      </Result>
    </Page>
  )
}

type Place = { page: FormPage; at: number; of: number; before: string | undefined }

/** Where a page stands among those that are asked; the first for a page that is not. */
function placeOf({ procedure: { form }, answers }: Draft, pageId: string): Place {
  const pages = pagesAsked(form, answers)
  const at = Math.max(0, pages.findIndex(({ id }) => id === pageId))
  return { page: pages[at] ?? form.pages[0]!, at, of: pages.length, before: pages[at - 1]?.id }
}
