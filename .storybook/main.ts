import type {StorybookConfig} from '@storybook/web-components-vite';

const config: StorybookConfig = {
  stories: ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: {name: '@storybook/web-components-vite', options: {}},
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  // The built words and data, where the widgets look for them: beside each other.
  staticDirs: [
    {from: '../dist/web/1', to: '/1'},
    {from: '../dist/web/data', to: '/data'},
    {from: '../dist/pseudo', to: '/pseudo'},
  ],
  viteFinal: (vite) => ({...vite, base: './', build: {...vite.build, chunkSizeWarningLimit: 4000}}),
};

export default config;
