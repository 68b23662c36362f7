export { changedBuild } from './changed-build.ts'
export { aBuild } from './a-build.ts'
