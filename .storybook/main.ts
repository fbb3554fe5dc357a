import type { StorybookConfig } from '@storybook/web-components-vite';
import { elementsManifest } from './elements-manifest.mjs';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // A plan given as an object finds its pictures beside the page.
  staticDirs: [{ from: '../samples', to: '/samples' }, '../samples'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: { sidebarOnboardingChecklist: false },
  viteFinal: (vite) => ({
    ...vite,
    plugins: [...(vite.plugins ?? []), elementsManifest()],
    // Elements take no pictures from data: addresses, so that bundling may not make any.
    build: { ...vite.build, assetsInlineLimit: 0 },
  }),
};

export default config;
