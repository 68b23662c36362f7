import { defineMessages } from '@mc/i18n'

/** What the citizen reads under "who looked at my data": this sector's records and reasons, by `recordAccess`'s keys. */
export const accessReasons = defineMessages({})
