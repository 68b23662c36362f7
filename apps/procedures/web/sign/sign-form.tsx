import { useFormat, useLocale, useMessages } from '@mc/i18n/react'
import { refusalOf, useIdempotencyKey, useMutation, useQueryClient, useRefusalMessage } from '@mc/module-kit/data'
import { Banner } from '@mc/ui/banner'
import { Button } from '@mc/ui/button'
import { CheckboxGroup } from '@mc/ui/checkbox-group'
import { Form } from '@mc/ui/form'
import { Stack } from '@mc/ui/stack'
import { TextField } from '@mc/ui/text-field'
import { useState } from 'react'
import type { ToBeSigned } from '../../model/sign/to-be-signed.ts'
import { api } from '../client.ts'
import { proceduresRefusals } from '../refusals.messages.ts'
import { savePdf } from '../verify/save-pdf.ts'
import { signMessages } from './sign.messages.ts'

/** The documents to be signed, each to be read first, and the PIN that signs those that are chosen. */
export function SignForm({ results }: { results: readonly ToBeSigned[] }) {
  const t = useMessages(signMessages)
  const locale = useLocale()
  const { list } = useFormat()
  const say = useRefusalMessage(proceduresRefusals)
  const queries = useQueryClient()
  const { key, renew } = useIdempotencyKey()
  const [chosen, setChosen] = useState<string[]>(results.map((one) => one.dossierId))
  const [pin, setPin] = useState('')
  const [errors, setErrors] = useState<Record<string, string> | null>(null)
  const sign = useMutation({
    mutationFn: () => api.sign.signResults.mutate({ dossiers: results.filter((one) => chosen.includes(one.dossierId)).map(({ dossierId, revision }) => ({ dossierId, revision })), pin, idempotencyKey: key }),
    onSettled: () => setPin(''),
    // A refused act is another one when it is tried again.
    onError: (error) => refusalOf(error) && renew(),
  })
  if (sign.data)
    return (
      <Banner tone="good" isLive title={t('done', { n: sign.data.signed.length })} action={<Button onPress={() => void queries.invalidateQueries({ queryKey: ['procedures', 'sign.list'] })}>{t('waiting')}</Button>}>
        {t('doneHint')} {t('numbers', { list: list(sign.data.signed.map((one) => one.number)) })}
      </Banner>
    )
  return (
    <Form
      busy={sign.isPending}
      errors={errors}
      problem={sign.error && say(sign.error)}
      onSubmit={() => {
        const found = { ...(chosen.length === 0 && { chosen: t('noneChosen') }), ...(!/^\d{6,12}$/.test(pin) && { pin: t('pinWrong') }) }
        const isGood = Object.keys(found).length === 0
        setErrors(isGood ? null : found)
        if (isGood) sign.mutate()
      }}
    >
      <CheckboxGroup
        label={t('choose')}
        name="chosen"
        value={chosen}
        onChange={setChosen}
        options={results.map((one) => ({
          value: one.dossierId,
          label: one.result[locale],
          hint: t('line', { applicant: one.applicant, code: one.code, decision: one.decision?.outcome === 'rejected' ? t('rejected', { reason: one.decision.reason }) : t('approved') }),
        }))}
      />
      <Stack gap={2}>
        {results.map((one) => (
          <ReadButton key={one.dossierId} result={one} />
        ))}
      </Stack>
      <TextField label={t('pin')} hint={t('pinHint')} name="pin" type="password" inputMode="numeric" autoComplete="off" maxLength={12} value={pin} onChange={setPin} isRequired />
      <Button kind="primary" type="submit">
        {chosen.length === 1 ? t('signOne') : t('signMany', { n: chosen.length })}
      </Button>
    </Form>
  )
}

function ReadButton({ result }: { result: ToBeSigned }) {
  const t = useMessages(signMessages)
  const say = useRefusalMessage(proceduresRefusals)
  const preview = useMutation({
    mutationFn: () => api.sign.preview.mutate({ dossierId: result.dossierId }),
    onSuccess: ({ base64 }) => savePdf(`${t('preview', { code: result.code })}.pdf`, base64),
  })
  return (
    <>
      <div>
        <Button kind="quiet" busy={preview.isPending} onPress={() => preview.mutate()}>
          {t('read', { applicant: result.applicant })}
        </Button>
      </div>
      {preview.error && <Banner tone="bad" isLive title={say(preview.error)} />}
    </>
  )
}
