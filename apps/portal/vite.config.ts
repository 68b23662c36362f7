import { portalConfig } from '../../tooling/vite/src/index.ts'

export default portalConfig()
