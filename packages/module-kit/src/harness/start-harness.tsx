import type { Locale } from '@mc/i18n'
import { LocaleProvider } from '@mc/i18n/react'
import { useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { dataClient } from '../data/queries.ts'
import type { ModuleDefinition } from '../define-module.ts'
import { HostProvider, type Host } from '../react/host.tsx'
import { HarnessBar } from './harness-bar.tsx'
import { HarnessPage } from './harness-page.tsx'
import { answerFromStories, bootOfGateway, keepChoices, keptChoices, sessionOf, type DemoPerson, type HarnessState, type StoryFiles } from './harness-state.ts'
import { SlotFillers } from './slot-fillers.tsx'

export type HarnessOptions = {
  module: ModuleDefinition
  /** People that the sandbox provider signs in. */
  demoPeople: readonly DemoPerson[]
  /** The module's story files, not yet loaded. */
  stories: StoryFiles
  /** The day of the fixtures, `yyyy-mm-dd`. */
  storyDay: string
}

/**
 * Runs one module alone in a page: its pages, what it puts into slots, as each demo person, in both languages and colours,
 * on the running gateway or on the fixtures of its stories. For developers' servers only (tooling/vite).
 */
export async function startHarness(options: HarnessOptions): Promise<void> {
  const kept = keptChoices()
  const boot = await bootOfGateway(options.module.id)
  const state: HarnessState = {
    source: boot ? (kept.source ?? 'gateway') : 'stories',
    session: null,
    today: boot?.today ?? options.storyDay,
    locale: kept.locale ?? 'vi',
    theme: kept.theme ?? 'light',
    hasGateway: boot !== null,
  }
  if (state.source === 'gateway') state.session = boot?.session ?? null
  else {
    state.session = kept.session === undefined ? sessionOf(options.demoPeople[0], ['citizen']) : kept.session
    state.today = options.storyDay
    await answerFromStories(options.stories)
  }
  if (location.pathname === '/') history.replaceState(null, '', `/${options.module.id}`)
  createRoot(document.getElementById('mc-root')!).render(<Harness options={options} initial={state} />)
}

function Harness({ options, initial }: { options: HarnessOptions; initial: HarnessState }) {
  const [state, setState] = useState(initial)
  const { module } = options
  useEffect(() => {
    document.documentElement.lang = state.locale
    document.documentElement.dataset['theme'] = state.theme
  }, [state.locale, state.theme])
  const change = (part: Partial<HarnessState>) => {
    const next = { ...state, ...part }
    keepChoices(next)
    dataClient.clear()
    setState(next)
  }
  const host: Host = {
    session: state.session,
    today: state.today,
    modules: [],
    renderSlot: (name) => <SlotFillers module={module} name={name} />,
    report: ({ error }) => reportError(error),
  }
  return (
    <LocaleProvider locale={state.locale satisfies Locale}>
      <HostProvider host={host}>
        <HarnessBar module={module} demoPeople={options.demoPeople} state={state} onChange={change} />
        <main>
          <HarnessPage module={module} />
        </main>
      </HostProvider>
    </LocaleProvider>
  )
}
