import { useLocale, useMessages } from '@mc/i18n/react'
import { Button } from '@mc/ui/button'
import { Section } from '@mc/ui/section'
import { Stack } from '@mc/ui/stack'
import { SummaryList } from '@mc/ui/summary-list'
import type { Change } from './change-dialog.tsx'
import { developerMessages } from './developer.messages.ts'
import type { ModuleDetail } from './module-detail.ts'
import { useHasRole } from './use-has-role.ts'

/** Whose module is it? Administrators give it and take it here. */
export function ModuleTeams({ detail, ask }: { detail: ModuleDetail; ask: (change: Change) => void }) {
  const t = useMessages(developerMessages)
  const locale = useLocale()
  const isAdministrator = useHasRole('administrator')
  return (
    <Section title={t('teams')}>
      {detail.teams.length === 0 ? (
        <p>{t('noTeams')}</p>
      ) : (
        <SummaryList
          items={detail.teams.map((team) => ({
            term: team.name[locale],
            detail: t('teamMay'),
            ...(isAdministrator && {
              action: (
                <Button kind="quiet" label={`${t('takeModule')}: ${team.name[locale]}`} onPress={() => ask({ kind: 'takeModule', team })}>
                  {t('takeModule')}
                </Button>
              ),
            }),
          }))}
        />
      )}
      {isAdministrator && (
        <Stack isRow>
          <Button kind="secondary" onPress={() => ask({ kind: 'giveModule' })}>
            {t('giveModule')}
          </Button>
        </Stack>
      )}
    </Section>
  )
}
