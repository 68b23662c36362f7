import '@mc/ui/tokens.css'
import type { Boot } from '@mc/module-kit'
import { startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { beginWith } from './modules/modules-in-force.ts'
import { startServiceWorker } from './shell/start-service-worker.ts'

const boot = JSON.parse(document.getElementById('mc-boot')!.textContent!) as Boot
const root = document.getElementById('mc-root')!

// What a boundary catches is shown to the person and reported to the gateway; the console stays for what is not.
const options = { onCaughtError: () => undefined }

beginWith(boot.modules)
startTransition(() => {
  // A page that the service worker kept comes without its content: it may be another page's by now.
  if (root.hasChildNodes()) hydrateRoot(root, <App boot={boot} />, options)
  else createRoot(root, options).render(<App boot={boot} />)
})
startServiceWorker(boot)
