import { useLocale, useMessages } from '@mc/i18n/react'
import { Banner } from '@mc/ui/banner'
import type { Draft, Readiness } from '../../model/apply/draft.ts'
import { applyMessages } from './apply.messages.ts'

/** What is to be done before a dossier can be sent, each leading there. */
export function WhatIsMissing({ draft, ready }: { draft: Draft; ready: Readiness }) {
  const t = useMessages(applyMessages)
  const locale = useLocale()
  const here = `/procedures/drafts/${draft.id}`
  const wrong = new Set(ready.faults.map(({ path }) => path.split('/')[1]))
  const pages = draft.procedure.form.pages.filter(({ questions }) => questions.some(({ id }) => wrong.has(id)))
  const papers = draft.procedure.papers.filter(({ id }) => ready.missingPapers.includes(id))
  return (
    <Banner tone="warning" isLive title={t('missing')}>
      <ul>
        {pages.map(({ id, title }) => (
          <li key={id}>
            <a href={`${here}/questions/${id}`}>{t('missingPage', { title: title[locale] })}</a>
          </li>
        ))}
        {papers.map(({ id, name }) => (
          <li key={id}>
            <a href={`${here}/papers`}>{t('paperMissing', { name: name[locale] })}</a>
          </li>
        ))}
      </ul>
    </Banner>
  )
}
