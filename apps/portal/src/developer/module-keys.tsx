import { useFormat, useMessages } from '@mc/i18n/react'
import { Button } from '@mc/ui/button'
import { DataTable } from '@mc/ui/data-table'
import { Section } from '@mc/ui/section'
import { Stack } from '@mc/ui/stack'
import { Empty } from '@mc/ui/states'
import type { Change } from './change-dialog.tsx'
import { keysMessages } from './keys.messages.ts'
import type { ModuleDetail } from './module-detail.ts'

/** What is to be added, by a form of its own. */
export type Addition = 'key' | 'token'

type Props = { detail: ModuleDetail; ask: (change: Change) => void; add: (what: Addition) => void }

/** With which keys does the team sign? */
export function Keys({ detail, ask, add }: Props) {
  const t = useMessages(keysMessages)
  const format = useFormat()
  const { addKeys, revokeKeys } = detail.may
  return (
    <Section title={t('keys')}>
      <Stack>
        <p>{t('keysWhat')}</p>
        <DataTable
          caption={t('keys')}
          rows={detail.keys}
          rowKey={(row) => row.keyId}
          empty={<Empty title={t('noKeys')} />}
          columns={[
            { key: 'key', title: t('key'), isRowHeader: true, render: (row) => row.keyId },
            { key: 'holder', title: t('holder'), render: (row) => row.holder },
            { key: 'state', title: t('state'), render: (row) => (row.revokedAt ? t('revoked', { at: format.dateTime(row.revokedAt) }) : t('added', { at: format.dateTime(row.createdAt) })) },
            ...(revokeKeys
              ? [{ key: 'actions', title: t('actions'), render: (row: ModuleDetail['keys'][number]) => row.revokedAt ? '–' : <Revoke name={row.keyId} onPress={() => ask({ kind: 'revokeKey', keyId: row.keyId, name: row.keyId })} /> }]
              : []),
          ]}
        />
        {addKeys && (
          <Stack isRow>
            <Button kind="secondary" onPress={() => add('key')}>
              {t('addKey')}
            </Button>
          </Stack>
        )}
      </Stack>
    </Section>
  )
}

/** What may publish it from a build machine? Only for those who may end a token. */
export function Tokens({ detail, ask, add }: Props) {
  const t = useMessages(keysMessages)
  const format = useFormat()
  const { addKeys, revokeKeys } = detail.may
  if (!revokeKeys) return null
  return (
    <Section title={t('tokens')}>
      <Stack>
        <p>{t('tokensWhat')}</p>
        <DataTable
          caption={t('tokens')}
          rows={detail.tokens}
          rowKey={(row) => row.id}
          empty={<Empty title={t('noTokens')} />}
          columns={[
            { key: 'name', title: t('token'), isRowHeader: true, render: (row) => row.name },
            { key: 'state', title: t('state'), render: (row) => (row.revokedAt ? t('revoked', { at: format.dateTime(row.revokedAt) }) : t(row.isOver ? 'over' : 'until', { at: format.dateTime(row.expiresAt) })) },
            { key: 'actions', title: t('actions'), render: (row) => row.revokedAt || row.isOver ? '–' : <Revoke name={row.name} onPress={() => ask({ kind: 'revokeToken', id: row.id, name: row.name })} /> },
          ]}
        />
        {addKeys && (
          <Stack isRow>
            <Button kind="secondary" onPress={() => add('token')}>
              {t('createToken')}
            </Button>
          </Stack>
        )}
      </Stack>
    </Section>
  )
}

function Revoke({ name, onPress }: { name: string; onPress: () => void }) {
  const t = useMessages(keysMessages)
  return (
    <Button size="small" kind="quiet" label={`${t('revoke')}: ${name}`} onPress={onPress}>
      {t('revoke')}
    </Button>
  )
}
