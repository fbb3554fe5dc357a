import type { StorybookConfig } from '@storybook/web-components-vite';
import { elementsManifest } from './elements-manifest.mjs';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // The images of a plan that is set as an object are beside the page.
  staticDirs: [{ from: '../samples', to: '/samples' }, '../samples'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: { sidebarOnboardingChecklist: false },
  viteFinal: (vite) => ({
    ...vite,
    plugins: [...(vite.plugins ?? []), elementsManifest()],
    // Elements don’t load images from data: addresses, so the bundler must not make any.
    build: { ...vite.build, assetsInlineLimit: 0 },
  }),
};

export default config;
