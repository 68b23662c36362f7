import { useMessages } from '@mc/i18n/react'
import { Result, useQuery } from '@mc/module-kit/data'
import { useSession, useSignInAddress } from '@mc/module-kit/react'
import { Banner } from '@mc/ui/banner'
import { Grid } from '@mc/ui/grid'
import { LinkButton } from '@mc/ui/link-button'
import { Page } from '@mc/ui/page'
import { Section } from '@mc/ui/section'
import { Stack } from '@mc/ui/stack'
import { Empty } from '@mc/ui/states'
import { BillCard } from '../bills/bill-card.tsx'
import { billsMessages } from '../bills/bills.messages.ts'
import { api } from '../client.ts'
import { frontMessages } from './front.messages.ts'
import styles from './front.module.css'

/** Bills of each kind shown here; the rest are a click away. */
const SHOWN = 3

/** What do I have to pay next, and how does paying here work? */
export function FrontPage() {
  const t = useMessages(frontMessages)
  const session = useSession()
  return (
    <Page wide title={t('title')} lead={t('lead')}>
      <Stack gap={6}>
        {session ? <MyBills /> : <SignIn />}
        <Section title={t('how')}>
          <ol className={styles['steps']}>
            <li>{t('step1')}</li>
            <li>{t('step2')}</li>
            <li>{t('step3')}</li>
          </ol>
        </Section>
      </Stack>
    </Page>
  )
}

function SignIn() {
  const t = useMessages(frontMessages)
  const address = useSignInAddress()
  return (
    <Banner
      title={t('signInTitle')}
      action={
        <LinkButton kind="primary" href={address}>
          {t('signIn')}
        </LinkButton>
      }
    >
      {t('signInHint')}
    </Banner>
  )
}

function MyBills() {
  const t = useMessages(frontMessages)
  const tBills = useMessages(billsMessages)
  const bills = useQuery({ queryKey: ['payments', 'bills.listMine'], queryFn: ({ signal }) => api.bills.listMine.query(undefined, { signal }) })
  return (
    <Result query={bills}>
      {({ unpaid, paid }) => (
        <Stack gap={6}>
          <Section title={t('due')} actions={<LinkButton href="/payments/bills">{t('all')}</LinkButton>}>
            {unpaid.length === 0 && <Empty icon="check-circle" title={tBills('noneUnpaid')} hint={tBills('noneUnpaidHint')} />}
            <Grid min="18rem">
              {unpaid.slice(0, SHOWN).map((bill) => (
                <BillCard key={bill.billId} bill={bill} />
              ))}
            </Grid>
            {unpaid.length > SHOWN && <p>{t('more', { n: unpaid.length - SHOWN })}</p>}
          </Section>
          {paid.length > 0 && (
            <Section title={t('paid')} actions={<LinkButton href="/payments/bills?show=paid">{t('allPaid')}</LinkButton>}>
              <Grid min="18rem">
                {paid.slice(0, SHOWN).map((bill) => (
                  <BillCard key={bill.billId} bill={bill} />
                ))}
              </Grid>
            </Section>
          )}
        </Stack>
      )}
    </Result>
  )
}
