import { useLocale, useMessages } from '@mc/i18n/react'
import { refusalOf, useIdempotencyKey, useMutation, useRefusalMessage } from '@mc/module-kit/data'
import { Banner } from '@mc/ui/banner'
import { Button } from '@mc/ui/button'
import { Card } from '@mc/ui/card'
import { Checkbox } from '@mc/ui/checkbox'
import { Form } from '@mc/ui/form'
import { Stack } from '@mc/ui/stack'
import { TextField } from '@mc/ui/text-field'
import { useState } from 'react'
import type { ToBeSigned } from '../../model/sign/to-be-signed.ts'
import { api } from '../client.ts'
import { proceduresRefusals } from '../refusals.messages.ts'
import { savePdf } from '../verify/save-pdf.ts'
import { signMessages } from './sign.messages.ts'
import { SignedList } from './signed-list.tsx'

/** The documents to be signed, each to be read first, and the PIN that signs those that are chosen. */
export function SignForm({ results, chosenAtFirst }: { results: readonly ToBeSigned[]; chosenAtFirst: readonly string[] }) {
  const t = useMessages(signMessages)
  const say = useRefusalMessage(proceduresRefusals)
  const { key, renew } = useIdempotencyKey()
  const [chosen, setChosen] = useState<readonly string[]>(chosenAtFirst)
  const [pin, setPin] = useState('')
  const [errors, setErrors] = useState<Record<string, string> | null>(null)
  const sign = useMutation({
    mutationFn: () => api.sign.signResults.mutate({ dossiers: results.filter((one) => chosen.includes(one.dossierId)).map(({ dossierId, revision }) => ({ dossierId, revision })), pin, idempotencyKey: key }),
    onSettled: () => setPin(''),
    // A refused act is another one when it is tried again; one whose answer got lost is the same.
    onError: (error) => refusalOf(error) && renew(),
  })
  if (sign.data) return <SignedList signed={sign.data.signed} />
  const first = results[0]?.dossierId
  return (
    <Form
      busy={sign.isPending}
      errors={errors}
      problem={sign.error && say(sign.error)}
      onSubmit={() => {
        const found = { ...(chosen.length === 0 && first && { [first]: t('noneChosen') }), ...(!/^\d{6,12}$/.test(pin) && { pin: t('pinWrong') }) }
        const isGood = Object.keys(found).length === 0
        setErrors(isGood ? null : found)
        if (isGood) sign.mutate()
      }}
    >
      <Stack gap={3}>
        {results.map((one) => (
          <ResultCard key={one.dossierId} result={one} isChosen={chosen.includes(one.dossierId)} onChoose={(isChosen) => setChosen(isChosen ? [...chosen, one.dossierId] : chosen.filter((id) => id !== one.dossierId))} />
        ))}
        {results.length > 1 && (
          <div>
            <Button kind="quiet" onPress={() => setChosen(chosen.length === results.length ? [] : results.map((one) => one.dossierId))}>
              {t(chosen.length === results.length ? 'chooseNone' : 'chooseAll')}
            </Button>
          </div>
        )}
      </Stack>
      <TextField label={t('pin')} hint={t('pinHint')} name="pin" type="password" inputMode="numeric" autoComplete="off" maxLength={12} value={pin} onChange={setPin} isRequired />
      <Button kind="primary" type="submit">
        {chosen.length === 0 ? t('signChosen') : chosen.length === 1 ? t('signOne') : t('signMany', { n: chosen.length })}
      </Button>
    </Form>
  )
}

function ResultCard({ result, isChosen, onChoose }: { result: ToBeSigned; isChosen: boolean; onChoose: (isChosen: boolean) => void }) {
  const t = useMessages(signMessages)
  const locale = useLocale()
  const say = useRefusalMessage(proceduresRefusals)
  const preview = useMutation({
    mutationFn: () => api.sign.preview.mutate({ dossierId: result.dossierId }),
    onSuccess: ({ base64 }) => savePdf(`${t('preview', { code: result.code })}.pdf`, base64),
  })
  const decision = result.decision?.outcome === 'rejected' ? t('rejected', { reason: result.decision.reason }) : t('approved')
  return (
    <Card>
      <Checkbox
        label={t('choose', { result: result.result[locale], applicant: result.applicant })}
        hint={t('line', { code: result.code, office: result.office[locale], decision })}
        name={result.dossierId}
        isChecked={isChosen}
        onChange={onChoose}
      />
      <div>
        <Button kind="quiet" size="small" busy={preview.isPending} onPress={() => preview.mutate()}>
          {t('read', { applicant: result.applicant })}
        </Button>
      </div>
      {preview.error && <Banner tone="bad" isLive title={say(preview.error)} />}
    </Card>
  )
}
