import { pagesAsked } from '@mc/dossier'
import { useLocale, useMessages } from '@mc/i18n/react'
import { Result } from '@mc/module-kit/data'
import { useNavigate, useParams } from '@mc/module-kit/react'
import { Banner } from '@mc/ui/banner'
import { Button } from '@mc/ui/button'
import { Form } from '@mc/ui/form'
import { Page } from '@mc/ui/page'
import { useState } from 'react'
import type { Draft } from '../../model/apply/draft.ts'
import type { DossierPaper } from '../../model/dossiers/paper.ts'
import { proceduresRefusals } from '../refusals.messages.ts'
import { applyMessages } from './apply.messages.ts'
import { DossierSteps } from './dossier-steps.tsx'
import { PaperFiles } from './paper-files.tsx'
import { missingPapers, papersAsked } from './papers-asked.ts'
import { useDraft } from './use-draft.ts'

/** Answers: which papers go with it? Each is kept as soon as it has been sent. */
export function PapersPage() {
  const t = useMessages(applyMessages)
  const id = useParams()['id'] ?? ''
  const { query } = useDraft(id)
  const last = query.data && pagesAsked(query.data.procedure.form, query.data.answers).at(-1)
  return (
    <Page title={t('papersTitle')} lead={t('papersLead')} back={{ href: last ? `/procedures/drafts/${id}/questions/${last.id}` : `/procedures/drafts/${id}`, label: t('back') }}>
      <DossierSteps id={id} at="papers" />
      <Result query={query} messages={proceduresRefusals}>
        {(draft) => <PapersForm key={draft.id} draft={draft} />}
      </Result>
    </Page>
  )
}

function PapersForm({ draft }: { draft: Draft }) {
  const t = useMessages(applyMessages)
  const locale = useLocale()
  const navigate = useNavigate()
  const { change } = useDraft(draft.id)
  const [underway, setUnderway] = useState<ReadonlySet<string>>(new Set())
  const [isTried, setTried] = useState(false)
  const asked = papersAsked(draft)
  const missing = missingPapers(draft)
  const errors = Object.fromEntries(asked.flatMap(({ id, name }) => (underway.has(id) ? [[id, t('paperStill')]] : missing.some((one) => one.id === id) ? [[id, t('paperMissing', { name: name[locale] })]] : [])))

  function keep(paper: string, own: readonly DossierPaper[], isUnderway: boolean) {
    change(({ papers }) => ({ papers: [...papers.filter((one) => one.paper !== paper), ...own] }))
    setUnderway((before) => new Set([...before].filter((one) => one !== paper).concat(isUnderway ? [paper] : [])))
  }
  return (
    <Form
      errors={isTried ? errors : null}
      onSubmit={() => {
        setTried(true)
        if (Object.keys(errors).length === 0) navigate(`/procedures/drafts/${draft.id}/check`)
      }}
    >
      {asked.length === 0 && <Banner>{t('papersNone')}</Banner>}
      {asked.map(({ id, name, isRequired, register }) => (
        <PaperFiles
          key={id}
          name={id}
          label={isRequired && !register ? name[locale] : t('notNeeded', { label: name[locale] })}
          isRequired={isRequired && register === undefined}
          {...(register !== undefined && { hint: t('paperFromRegister') })}
          dossierId={draft.id}
          paper={id}
          there={draft.papers.filter(({ paper }) => paper === id)}
          onFiles={(own, isUnderway) => keep(id, own, isUnderway)}
        />
      ))}
      <Button type="submit">{t('next')}</Button>
    </Form>
  )
}
