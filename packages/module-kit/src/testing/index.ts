export { StoryHost, type Answers } from './story-host.tsx'
