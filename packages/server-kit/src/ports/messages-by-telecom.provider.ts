import type { Db } from '@mc/db'
import { PLATFORM_SCOPE, type PlatformDatabase } from '../platform/platform-database.ts'
import type { MessagesPort } from './messages.port.ts'

/**
 * Messages through the telecom operator: a row that the job `deliver-messages` hands over within seconds. The operator
 * being down delays a message and loses none.
 */
export function messagesByTelecom(platform: Db<PlatformDatabase>): MessagesPort {
  return {
    send: async ({ to, text }) => {
      await platform.as(PLATFORM_SCOPE).insertInto('platform.messages').values({ recipient: to, text, sent_at: null, refused_at: null }).execute()
    },
  }
}
