import { moduleConfig } from '../../tooling/vite/src/index.ts'

export default moduleConfig('procedures')
