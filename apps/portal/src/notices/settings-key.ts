import type { portalApi } from '../account/portal-client.ts'

/** Under this key stand a person's settings for notices. */
export const SETTINGS_KEY = ['portal', 'notices.getSettings'] as const

export type NoticeSettings = Awaited<ReturnType<typeof portalApi.notices.getSettings.query>>
