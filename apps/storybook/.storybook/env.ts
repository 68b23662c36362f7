/** The parts whose stories are shown; empty: all. Set by `npm run storybook -- health`. */
export const PARTS: readonly string[] = process.env['MC_STORIES']?.split(',').filter(Boolean) ?? []
