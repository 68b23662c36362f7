import type { StorybookConfig } from '@storybook/react-vite'

/** One Storybook for the kit, every module's pages and the portal's own. A story beside a component is found by its name alone. */
const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['../../../packages/ui/src/**/*.stories.tsx', '../../*/web/**/*.stories.tsx', '../../portal/src/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // Nothing of ours needs it, and it type-checks every story anew at each start.
  typescript: { reactDocgen: 'react-docgen' },
  viteFinal: (vite) => ({ ...vite, build: { ...vite.build, chunkSizeWarningLimit: 3000 } }),
}

export default config
