import { useMessages } from '@mc/i18n/react'
import { refusalOf, useMutation, useQueryClient, useRefusalMessage } from '@mc/module-kit/data'
import { useNavigate } from '@mc/module-kit/react'
import { Banner } from '@mc/ui/banner'
import { Button } from '@mc/ui/button'
import { Stack } from '@mc/ui/stack'
import { useState } from 'react'
import type { DesignedVersion } from '../../model/designer/version.ts'
import { api } from '../client.ts'
import { proceduresRefusals } from '../refusals.messages.ts'
import { designerMessages } from './designer.messages.ts'

interface VersionActsProps {
  version: DesignedVersion
  text: string
  /** When the document was last changed that the text began with. */
  changedAt: string
  /** The text is another than what is kept. */
  isTyped: boolean
  canSave: boolean
  onSaved: () => void
  /** Somebody else changed it: the text is to go over theirs, or to go. */
  onKeepMine: () => Promise<void>
  onTakeNewer: () => Promise<void>
}

const DONE = { save: 'saved', propose: 'doneProposed', approve: 'donePublished', withdraw: 'doneWithdrawn' } as const

/** The next steps of a version: kept, proposed, approved by a second person, laid aside, brought back. */
export function VersionActs({ version, text, changedAt, isTyped, canSave, onSaved, onKeepMine, onTakeNewer }: VersionActsProps) {
  const t = useMessages(designerMessages)
  const say = useRefusalMessage(proceduresRefusals)
  const client = useQueryClient()
  const navigate = useNavigate()
  const [done, setDone] = useState<keyof typeof DONE | null>(null)
  const { code, state } = version
  const seen = { code, version: version.version, changedAt }
  const refresh = () => Promise.all([client.invalidateQueries({ queryKey: ['procedures', 'designer.get'] }), client.invalidateQueries({ queryKey: ['procedures', 'designer.list'] })])
  const act = useMutation({
    mutationFn: async (kind: keyof typeof DONE | 'begin') => {
      if (kind === 'begin') return api.designer.save.mutate({ document: text, draft: null })
      if (kind === 'save') return api.designer.save.mutate({ document: text, draft: seen })
      return api.designer[kind].mutate(seen)
    },
    onSuccess: async (made, kind) => {
      await refresh()
      setDone(kind === 'begin' ? null : kind)
      onSaved()
      // A new version, also when the document's code was changed into another procedure's.
      if (made.code !== code || made.version !== version.version) navigate(`/procedures/designer/${made.code}/${made.version}`)
    },
  })
  const isOld = act.error !== null && refusalOf(act.error)?.code === 'procedures.designer.version-changed'
  const settle = useMutation({ mutationFn: (way: () => Promise<void>) => way(), onSuccess: () => act.reset() })
  const busy = (kind: typeof act.variables) => act.isPending && act.variables === kind
  const isMine = version.proposedBy?.isMe ?? false
  return (
    <>
      {act.error && (
        <Banner
          tone="bad"
          isLive
          title={say(act.error)}
          action={
            isOld && (
              <Stack isRow gap={3}>
                {isTyped && <Button onPress={() => settle.mutate(onKeepMine)}>{t('keepMine')}</Button>}
                <Button onPress={() => settle.mutate(onTakeNewer)}>{t('takeNewer')}</Button>
              </Stack>
            )
          }
        />
      )}
      {settle.error && <Banner tone="bad" isLive title={say(settle.error)} />}
      {done && !act.error && <Banner tone="good" isLive title={t(DONE[done])} />}
      {state === 'proposed' && isMine && <Banner title={t('approveOther')} />}
      {isTyped && !canSave && <p>{t('fixFirst')}</p>}
      {isTyped && canSave && state === 'draft' && <p>{t('proposeFirst')}</p>}
      <Stack isRow gap={3}>
        {state === 'draft' && (
          <>
            <Button kind={isTyped ? 'primary' : 'secondary'} isDisabled={!canSave || !isTyped} busy={busy('save')} onPress={() => act.mutate('save')}>
              {t('save')}
            </Button>
            <Button kind={isTyped ? 'secondary' : 'primary'} isDisabled={isTyped} busy={busy('propose')} onPress={() => act.mutate('propose')}>
              {t('propose')}
            </Button>
          </>
        )}
        {state === 'proposed' && !isMine && (
          <Button kind="primary" busy={busy('approve')} onPress={() => act.mutate('approve')}>
            {t('approve')}
          </Button>
        )}
        {(state === 'published' || state === 'withdrawn') && (
          <Button kind="primary" isDisabled={!canSave} busy={busy('begin')} onPress={() => act.mutate('begin')}>
            {t(state === 'published' && version.isInForce ? 'begin' : 'restore')}
          </Button>
        )}
        {(state === 'draft' || state === 'proposed') && (
          <Button kind="danger" busy={busy('withdraw')} onPress={() => act.mutate('withdraw')}>
            {t('withdraw')}
          </Button>
        )}
      </Stack>
    </>
  )
}
