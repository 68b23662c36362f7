import { defineMessages } from '@mc/i18n'

/** What was done to the registry, as the audit names it. */
export const actionMessages = defineMessages({
  'install': { vi: 'Cài cùng cổng', en: 'Installed' },
  'publish': { vi: 'Phát hành', en: 'Published' },
  'promote': { vi: 'Đưa lên ổn định', en: 'Promoted' },
  'canary': { vi: 'Thử dần', en: 'Canary' },
  'canary-end': { vi: 'Kết thúc thử dần', en: 'Canary ended' },
  'roll-back': { vi: 'Lấy về', en: 'Rolled back' },
  'auto-roll-back': { vi: 'Tự lấy về', en: 'Rolled back by itself' },
  'stop': { vi: 'Ngừng', en: 'Stopped' },
  'resume': { vi: 'Cho chạy lại', en: 'Resumed' },
  'key-add': { vi: 'Thêm khóa', en: 'Key added' },
  'key-revoke': { vi: 'Thu hồi khóa', en: 'Key revoked' },
  'token-add': { vi: 'Thêm mã triển khai', en: 'Token added' },
  'token-revoke': { vi: 'Thu hồi mã triển khai', en: 'Token revoked' },
  'permissions': { vi: 'Đổi quyền', en: 'Permissions changed' },
  'team-add': { vi: 'Giao cho nhóm', en: 'Given to a team' },
  'team-remove': { vi: 'Thôi giao cho nhóm', en: 'Taken from a team' },
  'refuse': { vi: 'Từ chối phát hành', en: 'Publish refused' },
})

/** An action of a newer gateway has no words yet and is shown by its name. */
export function isKnownAction(action: string): action is keyof typeof actionMessages {
  return action in actionMessages
}
