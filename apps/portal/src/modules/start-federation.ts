import { getInstance, loadRemote, registerRemotes } from '@module-federation/runtime'
import { federationIsOpen } from './opened-federation.ts'

// The build makes this file wait until the portal's shares are registered (tooling/vite/src/federation-later.ts).
federationIsOpen({ getInstance, loadRemote, registerRemotes })
