import { createHash, timingSafeEqual } from 'node:crypto'
import { ALL_NOTICE_KINDS, CHANNELS, limitRate, NOTICE_KINDS, type Channel, type NoticeKind, type NoticeParty, type PlatformDatabase, type ProcedureContext, type Viewer } from '@mc/server-kit'
import { WrongEmailCode } from './notice-settings.error.ts'

type Context = ProcedureContext<PlatformDatabase, Viewer>

const CODE_MS = 10 * 60_000
/** Codes sent, and codes tried, in an hour. */
const CODES_PER_HOUR = 5
const TRIES_PER_HOUR = 15
const HOUR_SECONDS = 3_600

/** Where, when and about what the viewer is told. */
export async function noticeSettings(ctx: Context) {
  const mine = { citizenId: ctx.viewer.personId }
  const [settings, choices, person] = await Promise.all([
    ctx.own.selectFrom('platform.notice_settings').selectAll().where('citizen_id', '=', mine.citizenId).executeTakeFirst(),
    ctx.own.selectFrom('platform.notice_choices').select(['kind', 'channel', 'is_on']).where('citizen_id', '=', mine.citizenId).execute(),
    ctx.ports.people.find(mine.citizenId),
  ])
  const chosen = (kind: NoticeKind, channel: Channel) => choices.find((one) => one.kind === kind && one.channel === channel)?.is_on
  return {
    phone: person?.phone ? person.phone.replace(/^\+84/, '0').replace(/\d(?=\d{3})/g, (digit, at: number) => (at < 2 ? digit : '•')) : null,
    email: settings?.email ?? null,
    askedEmail: settings?.asked_email ?? null,
    locale: settings?.locale ?? 'vi',
    quietFrom: settings?.quiet_from ?? '21:00',
    quietTo: settings?.quiet_to ?? '07:00',
    kinds: ALL_NOTICE_KINDS.map((kind) => ({
      kind,
      title: { ...NOTICE_KINDS[kind] },
      // Null: not chosen; a text message then comes for what is urgent.
      ...(Object.fromEntries(CHANNELS.map((channel) => [channel, chosen(kind, channel) ?? null])) as Record<Channel, boolean | null>),
    })),
  }
}

/** Keeps a choice; null takes back what was chosen. */
export async function chooseWay(ctx: Context, { kind, channel, isOn }: { kind: NoticeKind; channel: Channel; isOn: boolean | null }): Promise<void> {
  const mine = { citizen_id: ctx.viewer.personId, kind, channel }
  if (isOn === null) {
    await ctx.own.deleteFrom('platform.notice_choices').where('citizen_id', '=', mine.citizen_id).where('kind', '=', kind).where('channel', '=', channel).execute()
    return
  }
  await ctx.own
    .insertInto('platform.notice_choices')
    .values({ ...mine, is_on: isOn })
    .onConflict((conflict) => conflict.columns(['citizen_id', 'kind', 'channel']).doUpdateSet({ is_on: isOn }))
    .execute()
}

/** Sends a code to an address that the viewer says is theirs; until it is given back nothing else goes there. */
export async function askEmail(ctx: Context, { email, party }: { email: string; party: NoticeParty | undefined }): Promise<void> {
  const citizenId = ctx.viewer.personId
  await limitRate(ctx.public, { bucket: `notices.ask-email:${citizenId}`, limit: CODES_PER_HOUR, windowSeconds: HOUR_SECONDS })
  const code = ctx.random.digits(6)
  const until = new Date(ctx.clock.now().getTime() + CODE_MS)
  await saveSettings(ctx, { asked_email: email, email_code_hash: hashOf(citizenId, code), email_code_until: until })
  const title = { vi: `Mã xác nhận địa chỉ thư: ${code}`, en: `Code to confirm the e-mail address: ${code}` }
  const text = { vi: `Nhập mã ${code} vào trang Thông báo trong 10 phút. Không đưa mã này cho ai.`, en: `Enter ${code} on the page Notices within 10 minutes. Give this code to nobody.` }
  await party?.({ reference: ctx.random.uuid(), recipient: email, locale: ctx.locale, title, text, href: null })
}

/** @throws WrongEmailCode */
export async function confirmEmail(ctx: Context, code: string): Promise<void> {
  const citizenId = ctx.viewer.personId
  await limitRate(ctx.public, { bucket: `notices.confirm-email:${citizenId}`, limit: TRIES_PER_HOUR, windowSeconds: HOUR_SECONDS })
  const asked = await ctx.own.selectFrom('platform.notice_settings').select(['asked_email', 'email_code_hash', 'email_code_until']).where('citizen_id', '=', citizenId).executeTakeFirst()
  const isRight =
    asked?.asked_email && asked.email_code_hash && asked.email_code_until && asked.email_code_until > ctx.clock.now() && timingSafeEqual(asked.email_code_hash, hashOf(citizenId, code))
  if (!isRight) throw new WrongEmailCode()
  await saveSettings(ctx, { email: asked.asked_email, asked_email: null, email_code_hash: null, email_code_until: null })
}

/** Writes what was given and leaves the rest. */
export async function saveSettings(ctx: Context, change: Partial<Omit<SettingsChange, 'citizen_id'>>): Promise<void> {
  await ctx.own
    .insertInto('platform.notice_settings')
    .values({ citizen_id: ctx.viewer.personId, email: null, asked_email: null, email_code_hash: null, email_code_until: null, ...change })
    .onConflict((conflict) => conflict.column('citizen_id').doUpdateSet(change))
    .execute()
}

type SettingsChange = { locale: 'vi' | 'en'; email: string | null; quiet_from: string; quiet_to: string; asked_email: string | null; email_code_hash: Buffer | null; email_code_until: Date | null }

/** The person is in it, so that equal codes of two people differ in the table. */
function hashOf(citizenId: string, code: string): Buffer {
  return createHash('sha256').update(`${citizenId} ${code}`).digest()
}
