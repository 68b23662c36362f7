import { useFormat, useMessages } from '@mc/i18n/react'
import { Result, useQuery } from '@mc/module-kit/data'
import { api } from '../client.ts'
import { designerMessages } from './designer.messages.ts'
import { VersionTag } from './version-tag.tsx'

/** All versions of one procedure, the newest first. */
export function VersionList({ code, open }: { code: string; open: number }) {
  const t = useMessages(designerMessages)
  const { date } = useFormat()
  const list = useQuery({ queryKey: ['procedures', 'designer.list'], queryFn: ({ signal }) => api.designer.list.query(undefined, { signal }) })
  return (
    <Result query={list}>
      {(procedures) => (
        <ul>
          {(procedures.find((one) => one.code === code)?.versions ?? []).map(({ version, state, effectiveFrom, isInForce }) => {
            const words = t('versionFrom', { version, day: date(effectiveFrom) })
            return (
              <li key={version}>
                {version === open ? words : <a href={`/procedures/designer/${code}/${version}`}>{words}</a>} <VersionTag state={state} /> {isInForce && t('inForce')}
              </li>
            )
          })}
        </ul>
      )}
    </Result>
  )
}
