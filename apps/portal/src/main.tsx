import '@mc/ui/tokens.css'
import type { Boot } from '@mc/module-kit'
import { startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { App } from './app.tsx'

const boot = JSON.parse(document.getElementById('mc-boot')!.textContent!) as Boot

startTransition(() => {
  hydrateRoot(document.getElementById('mc-root')!, <App boot={boot} />)
})
