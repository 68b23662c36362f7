import type { StorybookConfig } from '@storybook/react-vite'
import { PARTS } from './env.ts'

const KIT = '../../../packages/ui/src/**/*.stories.tsx'
const PATTERNS = '../patterns/**/*.stories.tsx'

/** A part alone: `npm run storybook -- health`; `kit`, `patterns`, `portal` or a sector's folder, several with commas. */
function storiesOf(part: string): string {
  if (part === 'kit') return KIT
  if (part === 'patterns') return PATTERNS
  return part === 'portal' ? '../../portal/src/**/*.stories.tsx' : `../../${part}/web/**/*.stories.tsx`
}

/** One Storybook for the kit, the patterns, the portal's and every module's pages. A story beside a component is found by its name alone. */
const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: PARTS.length > 0 ? PARTS.map(storiesOf) : [KIT, PATTERNS, '../../*/web/**/*.stories.tsx', '../../portal/src/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // Nothing of ours needs it, and it type-checks every story anew at each start.
  typescript: { reactDocgen: 'react-docgen' },
  viteFinal: (vite) => ({ ...vite, build: { ...vite.build, chunkSizeWarningLimit: 3000 } }),
}

export default config
