import { useFormat, useMessages } from '@mc/i18n/react'
import { BarChart } from '@mc/ui/bar-chart'
import { Grid } from '@mc/ui/grid'
import { LineChart } from '@mc/ui/line-chart'
import { Meter } from '@mc/ui/meter'
import { Section } from '@mc/ui/section'
import { developerMessages } from './developer.messages.ts'
import { kilobytes, type ModuleDetail, type Release } from './module-detail.ts'

/** Releases in the bars: the newest ones. */
const BARS_MAX = 5
/** From this share of the budget on the next release may be refused. */
const NEAR_BUDGET = 0.9

/** Did the module grow, slow down or break from release to release? */
export function ReleaseCharts({ detail: { releases, budgetBytes } }: { detail: ModuleDetail }) {
  const t = useMessages(developerMessages)
  const format = useFormat()
  if (releases.length === 0) return null
  const measured = releases.filter((one) => one.measured.loads > 0).slice(0, BARS_MAX)
  const perThousand = ({ measured: { loads, failures } }: Release) => Math.round((1000 * failures) / loads)
  return (
    <>
      <Sizes releases={releases} budgetBytes={budgetBytes} />
      {measured.length > 0 && (
        <Grid min="20rem">
          <div>
            <Section title={t('loadTimes')} level={3}>
              <BarChart
                title={t('loadTimes')}
                columns={{ label: t('version'), value: t('loadTimes') }}
                points={measured.flatMap((one) => (one.measured.medianMs === null ? [] : { key: one.version, label: one.version, value: one.measured.medianMs, text: `${format.number(one.measured.medianMs)} ms` }))}
              />
            </Section>
          </div>
          <div>
            <Section title={t('failureRates')} level={3}>
              <BarChart
                title={t('failureRates')}
                columns={{ label: t('version'), value: t('failureRates') }}
                points={measured.map((one) => ({ key: one.version, label: one.version, value: perThousand(one), text: format.number(perThousand(one)), tone: perThousand(one) > 0 ? ('bad' as const) : ('good' as const) }))}
              />
            </Section>
          </div>
        </Grid>
      )}
    </>
  )
}

/** One release is no line yet: it is set against what its first load may cost. */
function Sizes({ releases, budgetBytes }: { releases: readonly Release[]; budgetBytes: number }) {
  const t = useMessages(developerMessages)
  const format = useFormat()
  const size = (bytes: number) => format.number(kilobytes(bytes))
  const [only, second] = releases
  if (only && !second)
    return (
      <figure aria-label={t('sizes')}>
        <Section title={t('sizes')} level={3}>
          <Meter label={only.version} value={only.bytesFirstLoad} max={budgetBytes} text={t('sizeOfBudget', { first: size(only.bytesFirstLoad), budget: size(budgetBytes) })} tone={only.bytesFirstLoad > budgetBytes * NEAR_BUDGET ? 'warning' : 'good'} />
          <p>{t('sizesLater')}</p>
        </Section>
      </figure>
    )
  return (
    <LineChart
      title={t('sizes')}
      columns={{ label: t('version'), value: t('size') }}
      points={releases.toReversed().map((one) => ({ key: one.version, label: `${one.version} (${format.date(one.releasedAt.slice(0, 10))})`, value: one.bytesFirstLoad, text: `${size(one.bytesFirstLoad)} kB` }))}
    />
  )
}
