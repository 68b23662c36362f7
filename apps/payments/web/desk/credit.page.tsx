import { useMessages } from '@mc/i18n/react'
import { Result, useQuery } from '@mc/module-kit/data'
import { RequireLevel, useParams } from '@mc/module-kit/react'
import { Banner } from '@mc/ui/banner'
import { ChoiceField } from '@mc/ui/choice-field'
import { Page } from '@mc/ui/page'
import { Section } from '@mc/ui/section'
import { Stack } from '@mc/ui/stack'
import { SummaryList } from '@mc/ui/summary-list'
import { Timeline } from '@mc/ui/timeline'
import { useState } from 'react'
import { api } from '../client.ts'
import { AssignForm } from './assign-form.tsx'
import { deskMessages } from './desk.messages.ts'
import { MoneyOutForm } from './money-out-form.tsx'
import { NoteForm } from './note-form.tsx'
import { OrderTable } from './order-table.tsx'
import { useOrderWords } from './order-words.ts'
import { ordersMessages } from './orders.messages.ts'

type Credit = Awaited<ReturnType<typeof api.desk.getCredit.query>>

/** Whose is this money, and what is to be done with it? */
export function CreditPage() {
  const { t } = useOrderWords()
  const { id } = useParams<{ id: string }>()
  const credit = useQuery({ queryKey: ['payments', 'desk.getCredit', id], queryFn: ({ signal }) => api.desk.getCredit.query({ transactionId: id }, { signal }) })
  return (
    <Page title={t('creditTitle')} back={{ href: '/payments/desk?show=suspense', label: t('back') }}>
      <RequireLevel level={2}>
        <Result query={credit} messages={ordersMessages}>
          {(data) => <CreditParts credit={data} onChanged={() => void credit.refetch()} />}
        </Result>
      </RequireLevel>
    </Page>
  )
}

function CreditParts({ credit, onChanged }: { credit: Credit; onChanged: () => void }) {
  const { t, dong, dateTime, accountOf, byWhom } = useOrderWords()
  const tDesk = useMessages(deskMessages)
  return (
    <Stack gap={5}>
      <SummaryList
        items={[
          { term: t('amount'), detail: <strong>{dong(credit.amountDong)}</strong> },
          ...(credit.leftDong === credit.amountDong ? [] : [{ term: t('left'), detail: dong(credit.leftDong) }]),
          { term: t('why'), detail: tDesk(credit.reason) },
          { term: t('purpose'), detail: credit.purpose || '–' },
          { term: t('from'), detail: credit.payer ? accountOf(credit.payer) : t('payerUnknown') },
          { term: t('toAccount'), detail: accountOf({ ...credit.account, name: null }) },
          { term: t('creditedAt'), detail: dateTime(credit.creditedAt) },
          { term: t('transaction'), detail: credit.transactionId },
        ]}
      />
      {credit.leftDong === '0' ? (
        <Banner tone="good" title={t('allOrdered')}>
          {t('allOrderedHint')}
        </Banner>
      ) : (
        <Clearing key={credit.leftDong} credit={credit} onChanged={onChanged} />
      )}
      {credit.orders.length > 0 && (
        <Section title={t('orders')}>
          <OrderTable orders={credit.orders} caption={t('orders')} />
        </Section>
      )}
      {credit.notes.length > 0 && (
        <Section title={t('notes')}>
          <Timeline label={t('notes')} items={credit.notes.map((one) => ({ id: one.writtenAt, title: one.note, who: byWhom(one.writtenBy, one.writtenAt) }))} />
        </Section>
      )}
    </Stack>
  )
}

function Clearing({ credit, onChanged }: { credit: Credit; onChanged: () => void }) {
  const { t, dong } = useOrderWords()
  const [what, setWhat] = useState('')
  return (
    <Stack gap={5}>
      <ChoiceField
        label={t('what')}
        hint={t('aloneHint', { sum: dong(credit.aloneDong) })}
        name="what"
        value={what}
        onChange={setWhat}
        options={[
          { value: 'assign', label: t('whatAssign') },
          { value: 'return', label: t('whatReturn') },
          { value: 'keep', label: t('whatKeep') },
        ]}
      />
      {what === 'assign' && <AssignForm transactionId={credit.transactionId} billCode={credit.billCode} />}
      {what === 'return' && (
        <MoneyOutForm
          label={t('whatReturn')}
          amountLabel={t('amount')}
          reasonHint={t('reasonHint')}
          submit={t('doReturn')}
          leftDong={credit.leftDong}
          isPayerKnown={credit.payer !== null}
          order={(money) => api.orders.returnCredit.mutate({ transactionId: credit.transactionId, ...money })}
        />
      )}
      {what === 'keep' && <NoteForm transactionId={credit.transactionId} onKept={onChanged} />}
    </Stack>
  )
}
