import { useMessages } from '@mc/i18n/react'
import { useMutation, useRefusalMessage } from '@mc/module-kit/data'
import { useNavigate } from '@mc/module-kit/react'
import { Button } from '@mc/ui/button'
import { FileField, type FieldFile } from '@mc/ui/file-field'
import { Form } from '@mc/ui/form'
import { Page } from '@mc/ui/page'
import { Section } from '@mc/ui/section'
import { Stack } from '@mc/ui/stack'
import { TextField } from '@mc/ui/text-field'
import { useState } from 'react'
import { CHECKED_BYTES_MAX } from '../../model/verify/verified-document.ts'
import { api } from '../client.ts'
import { proceduresRefusals } from '../refusals.messages.ts'
import { base64Of } from './base64-of.ts'
import { VerifiedView } from './verified-view.tsx'
import { verifyMessages } from './verify.messages.ts'

/** Is a document true? Two ways to ask: by the code on it, by its file. */
export function VerifyPage() {
  const t = useMessages(verifyMessages)
  const check = useMutation({ mutationFn: async (file: Blob) => api.verify.checkFile.mutate({ base64: await base64Of(file) }) })
  if (check.data)
    return (
      <Page title={t('codeTitle')} back={{ href: '/procedures', label: t('back') }} actions={<Button onPress={() => check.reset()}>{t('again')}</Button>}>
        <VerifiedView found={check.data} />
      </Page>
    )
  return (
    <Page title={t('title')} lead={t('lead')} back={{ href: '/procedures', label: t('back') }}>
      <Stack gap={6}>
        <CodeForm />
        <FileForm busy={check.isPending} error={check.error} onCheck={(file) => check.mutate(file)} />
      </Stack>
    </Page>
  )
}

function CodeForm() {
  const t = useMessages(verifyMessages)
  const navigate = useNavigate()
  const [code, setCode] = useState('')
  const [isWrong, setWrong] = useState(false)
  return (
    <Section title={t('byCode')}>
      <Form
        label={t('byCode')}
        errors={isWrong ? { code: t('codeWrong') } : null}
        onSubmit={() => {
          const typed = code.replace(/[^0-9A-Za-z]/g, '')
          setWrong(typed.length !== 16)
          if (typed.length === 16) navigate(`/procedures/verify/${typed.toUpperCase()}`)
        }}
      >
        <TextField label={t('code')} hint={t('codeHint')} name="code" value={code} onChange={setCode} />
        <Button kind="primary" type="submit">
          {t('checkCode')}
        </Button>
      </Form>
    </Section>
  )
}

function FileForm({ busy, error, onCheck }: { busy: boolean; error: Error | null; onCheck: (file: Blob) => void }) {
  const t = useMessages(verifyMessages)
  const say = useRefusalMessage(proceduresRefusals)
  const [files, setFiles] = useState<readonly FieldFile[]>([])
  const [isMissing, setMissing] = useState(false)
  const chosen = files.find((one) => one.state === 'chosen')?.file
  return (
    <Section title={t('byFile')}>
      <Form
        label={t('byFile')}
        busy={busy}
        errors={isMissing ? { file: t('fileMissing') } : null}
        problem={error && say(error)}
        onSubmit={() => {
          setMissing(chosen === undefined)
          if (chosen) onCheck(chosen)
        }}
      >
        <FileField label={t('file')} hint={t('fileHint')} name="file" accept={['application/pdf']} sizeMax={CHECKED_BYTES_MAX} value={files} onChange={setFiles} />
        <Button kind="primary" type="submit">
          {t('checkFile')}
        </Button>
      </Form>
    </Section>
  )
}
