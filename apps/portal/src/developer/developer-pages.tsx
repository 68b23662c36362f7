import { Route } from '@mc/module-kit/react'
import { ModulePage } from './module.page.tsx'
import { ModulesPage } from './modules.page.tsx'

/** The console's pages; their code is fetched when one is opened. */
export function DeveloperPages() {
  return (
    <>
      <Route path="/developer">
        <ModulesPage />
      </Route>
      <Route path="/developer/:module">
        <ModulePage />
      </Route>
    </>
  )
}
