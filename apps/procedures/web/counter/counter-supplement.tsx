import { useMessages } from '@mc/i18n/react'
import { useIdempotencyKey, useMutation, useQueryClient, useRefusalMessage } from '@mc/module-kit/data'
import { useSession } from '@mc/module-kit/react'
import { Button } from '@mc/ui/button'
import { Form } from '@mc/ui/form'
import { Section } from '@mc/ui/section'
import { useState } from 'react'
import type { DeskDossier } from '../../model/desk/desk-dossier.ts'
import { api } from '../client.ts'
import { deskDossierKey } from '../desk/use-act.ts'
import { useItemName } from '../mine/use-fault-words.ts'
import { proceduresRefusals } from '../refusals.messages.ts'
import { counterMessages } from './counter.messages.ts'
import { ScanField } from './scan-field.tsx'

/** What was asked for and is brought to the counter: begun online, gone on with here (X4). */
export function CounterSupplement({ dossier }: { dossier: DeskDossier }) {
  const t = useMessages(counterMessages)
  const say = useRefusalMessage(proceduresRefusals)
  const nameOf = useItemName(dossier)
  const client = useQueryClient()
  const { key } = useIdempotencyKey()
  const [underway, setUnderway] = useState<Readonly<Record<string, boolean>>>({})
  const [isTried, setTried] = useState(false)
  const isReception = useSession()?.roles.includes('one-stop.officer') ?? false
  const take = useMutation({
    mutationFn: () => api.counter.takeSupplement.mutate({ dossierId: dossier.id, revision: dossier.revision, idempotencyKey: key }),
    onSettled: () => client.invalidateQueries({ queryKey: deskDossierKey(dossier.id) }),
  })
  if (!isReception || !dossier.canSupply) return null
  const items = [...new Set(dossier.faults.map(({ item }) => item))]
  // What is no paper of the procedure is kept among the other papers.
  const isPaper = (item: string) => dossier.definition.papers.some(({ id }) => id === item)
  const errors = Object.fromEntries(items.filter((item) => underway[item]).map((item) => [`scan.${item}`, t('paperStill')]))
  return (
    <Section title={t('supplement')} lead={t('supplementWhat')}>
      <Form
        label={t('supplement')}
        busy={take.isPending}
        errors={isTried ? errors : null}
        problem={take.error ? say(take.error) : undefined}
        onSubmit={() => {
          setTried(true)
          if (Object.keys(errors).length === 0) take.mutate()
        }}
      >
        {items.map((item) => (
          <ScanField
            key={item}
            name={`scan.${item}`}
            label={t('supplementFile', { name: nameOf(item) })}
            dossierId={dossier.id}
            paper={isPaper(item) ? item : 'other'}
            onScans={(_, isUnderway) => setUnderway((before) => ({ ...before, [item]: isUnderway }))}
          />
        ))}
        <Button type="submit">{t('supplementDo')}</Button>
      </Form>
    </Section>
  )
}
