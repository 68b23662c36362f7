import '@mc/ui/tokens.css'
import type { Boot } from '@mc/module-kit'
import { startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { beginWith } from './modules/modules-in-force.ts'

const boot = JSON.parse(document.getElementById('mc-boot')!.textContent!) as Boot

beginWith(boot.modules)
startTransition(() => {
  // What a boundary catches is shown to the person and reported to the gateway; the console stays for what is not.
  hydrateRoot(document.getElementById('mc-root')!, <App boot={boot} />, { onCaughtError: () => undefined })
})
