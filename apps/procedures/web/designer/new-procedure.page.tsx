import { useLocale, useMessages } from '@mc/i18n/react'
import { useMutation, useQuery, useQueryClient, useRefusalMessage } from '@mc/module-kit/data'
import { useNavigate } from '@mc/module-kit/react'
import { Banner } from '@mc/ui/banner'
import { Button } from '@mc/ui/button'
import { Page } from '@mc/ui/page'
import { SelectField } from '@mc/ui/select-field'
import { useMemo, useState } from 'react'
import { readDocument } from '../../model/designer/document-faults.ts'
import { api } from '../client.ts'
import { proceduresRefusals } from '../refusals.messages.ts'
import { designerMessages } from './designer.messages.ts'
import { DocumentField } from './document-field.tsx'

/** Answers: how does a procedure come in that is not here yet? By its document, without a deployment. */
export function NewProcedurePage() {
  const t = useMessages(designerMessages)
  const locale = useLocale()
  const say = useRefusalMessage(proceduresRefusals)
  const client = useQueryClient()
  const navigate = useNavigate()
  const [like, setLike] = useState('')
  const [text, setText] = useState('{}')
  const read = useMemo(() => readDocument(text), [text])
  const list = useQuery({ queryKey: ['procedures', 'designer.list'], queryFn: ({ signal }) => api.designer.list.query(undefined, { signal }) })
  const begin = useMutation({
    mutationFn: async (code: string) => {
      setLike(code)
      const version = list.data?.find((one) => one.code === code)?.versions[0]?.version
      return version === undefined ? '{}' : (await api.designer.get.query({ code, version })).document
    },
    onSuccess: setText,
  })
  const create = useMutation({
    mutationFn: () => api.designer.save.mutate({ document: text, draft: null }),
    onSuccess: async ({ code, version }) => {
      await client.invalidateQueries({ queryKey: ['procedures', 'designer.list'] })
      navigate(`/procedures/designer/${code}/${version}`)
    },
  })
  const error = create.error ?? begin.error
  return (
    <Page title={t('new')} lead={t('newLead')} back={{ href: '/procedures/designer', label: t('back') }} wide>
      {error && <Banner tone="bad" isLive title={say(error)} />}
      <SelectField
        label={t('likeWhat')}
        name="like"
        value={like}
        onChange={(code) => begin.mutate(code)}
        placeholder={t('likeNone')}
        options={(list.data ?? []).map(({ code, name }) => ({ value: code, label: name[locale] }))}
      />
      <DocumentField text={text} read={read} onChange={setText} />
      {!read.procedure && <p>{t('fixFirst')}</p>}
      <div>
        <Button kind="primary" isDisabled={!read.procedure} busy={create.isPending} onPress={() => create.mutate()}>
          {t('create')}
        </Button>
      </div>
    </Page>
  )
}
