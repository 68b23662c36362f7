import { defineMessages } from '@mc/i18n'

/** What each refusal of the sector means and what to do, by its code. */
export const proceduresRefusals = defineMessages({})
