import { useLocale, useMessages } from '@mc/i18n/react'
import { Result, useMutation, useQuery, useQueryClient } from '@mc/module-kit/data'
import { RequireLevel } from '@mc/module-kit/react'
import { Banner } from '@mc/ui/banner'
import { Button } from '@mc/ui/button'
import { Card } from '@mc/ui/card'
import { ChoiceField } from '@mc/ui/choice-field'
import { Form } from '@mc/ui/form'
import { Grid } from '@mc/ui/grid'
import { Page } from '@mc/ui/page'
import { Section } from '@mc/ui/section'
import { SelectField } from '@mc/ui/select-field'
import { Stack } from '@mc/ui/stack'
import { Switch } from '@mc/ui/switch'
import { TimeField } from '@mc/ui/time-field'
import { useState } from 'react'
import { portalApi } from '../account/portal-client.ts'
import { EmailSection } from './email-section.tsx'
import { settingsMessages } from './notice-settings.messages.ts'
import { SETTINGS_KEY, type NoticeSettings } from './settings-key.ts'

const SWITCHED = ['email', 'zalo'] as const
const SMS_CHOICES = ['urgent', 'all', 'none'] as const
type Channel = 'sms' | (typeof SWITCHED)[number]
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/
type Kind = NoticeSettings['kinds'][number]

/** By which ways, about what and when am I told? */
export function NoticeSettingsPage() {
  const t = useMessages(settingsMessages)
  return (
    <Page title={t('title')} lead={t('lead')} back={{ href: '/notices', label: t('back') }}>
      <RequireLevel level={1}>
        <Settings />
      </RequireLevel>
    </Page>
  )
}

function Settings() {
  const settings = useQuery({ queryKey: SETTINGS_KEY, queryFn: ({ signal }) => portalApi.notices.getSettings.query(undefined, { signal }) })
  return (
    <Result query={settings}>
      {(found) => (
        <Stack gap={6}>
          <EmailSection settings={found} />
          <Ways settings={found} />
          <WhenForm settings={found} />
        </Stack>
      )}
    </Result>
  )
}

function Ways({ settings }: { settings: NoticeSettings }) {
  const t = useMessages(settingsMessages)
  const cache = useQueryClient()
  const choose = useMutation({
    mutationFn: (choice: { kind: Kind['kind']; channel: Channel; isOn: boolean | null }) => portalApi.notices.choose.mutate(choice),
    onMutate: ({ kind, channel, isOn }) =>
      cache.setQueryData<NoticeSettings>(SETTINGS_KEY, (before) => before && { ...before, kinds: before.kinds.map((one) => (one.kind === kind ? { ...one, [channel]: isOn } : one)) }),
    onSettled: () => cache.invalidateQueries({ queryKey: SETTINGS_KEY }),
  })
  return (
    <Section title={t('ways')} lead={settings.phone === null ? t('noPhone') : t('phone', { phone: settings.phone })}>
      {choose.isError && <Banner tone="bad" title={t('notSaved')} isLive />}
      <Grid min="16rem">
        {settings.kinds.map((kind) => (
          <KindCard key={kind.kind} kind={kind} settings={settings} onChoose={(channel, isOn) => choose.mutate({ kind: kind.kind, channel, isOn })} />
        ))}
      </Grid>
    </Section>
  )
}

function KindCard({ kind, settings, onChoose }: { kind: Kind; settings: NoticeSettings; onChoose: (channel: Channel, isOn: boolean | null) => void }) {
  const t = useMessages(settingsMessages)
  const locale = useLocale()
  const canReach = { sms: settings.phone !== null, email: settings.email !== null, zalo: settings.phone !== null }
  return (
    <Card title={kind.title[locale]}>
      <Stack gap={3}>
        <SelectField
          label={t('sms')}
          name={`${kind.kind}.sms`}
          value={kind.sms === null ? 'urgent' : kind.sms ? 'all' : 'none'}
          onChange={(value) => onChoose('sms', value === 'urgent' ? null : value === 'all')}
          options={SMS_CHOICES.map((value) => ({ value, label: t(value) }))}
          placeholder={null}
          isDisabled={!canReach.sms}
        />
        <Stack isRow gap={4}>
          {SWITCHED.map((channel) => (
            <Switch
              key={channel}
              name={`${kind.kind}.${channel}`}
              label={t(channel)}
              isOn={canReach[channel] && (kind[channel] ?? channel === 'email')}
              isDisabled={!canReach[channel]}
              onChange={(isOn) => onChoose(channel, isOn)}
            />
          ))}
        </Stack>
      </Stack>
    </Card>
  )
}

function WhenForm({ settings }: { settings: NoticeSettings }) {
  const t = useMessages(settingsMessages)
  const cache = useQueryClient()
  const [draft, setDraft] = useState({ locale: settings.locale, quietFrom: settings.quietFrom, quietTo: settings.quietTo })
  const [errors, setErrors] = useState<Record<string, string> | null>(null)
  const set = (change: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...change }))
  const save = useMutation({ mutationFn: () => portalApi.notices.saveSettings.mutate(draft), onSuccess: () => cache.invalidateQueries({ queryKey: SETTINGS_KEY }) })
  const submit = () => {
    const wrong = Object.fromEntries((['quietFrom', 'quietTo'] as const).filter((field) => !TIME.test(draft[field])).map((field) => [field, t('timeWrong')]))
    setErrors(Object.keys(wrong).length > 0 ? wrong : null)
    if (Object.keys(wrong).length === 0) save.mutate()
  }
  return (
    <Section title={t('when')}>
      <Form label={t('when')} onSubmit={submit} busy={save.isPending} errors={errors} problem={save.isError ? t('notSaved') : undefined}>
        <p>{t('quiet')}</p>
        <Grid min="10rem">
          <TimeField label={t('from')} name="quietFrom" value={draft.quietFrom} onChange={(quietFrom) => set({ quietFrom })} isRequired />
          <TimeField label={t('to')} name="quietTo" value={draft.quietTo} onChange={(quietTo) => set({ quietTo })} isRequired />
        </Grid>
        <ChoiceField label={t('language')} name="locale" value={draft.locale} onChange={(locale) => set({ locale: locale === 'en' ? 'en' : 'vi' })} options={[{ value: 'vi', label: t('vi') }, { value: 'en', label: t('en') }]} isRow />
        <Stack isRow gap={3}>
          <Button type="submit">{t('save')}</Button>
          <span role="status">{save.isSuccess && t('saved')}</span>
        </Stack>
      </Form>
    </Section>
  )
}
