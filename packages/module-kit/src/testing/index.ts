export { StoryHost } from './story-host.tsx'
export { answerFromTable, type Answers } from './answer-from-table.ts'
export { goOffline } from './go-offline.ts'
