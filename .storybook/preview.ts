import type { Preview } from '@storybook/web-components-vite';
import '../src/embed/library-goals.js';

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    layout: 'padded',
    a11y: { test: 'error' },
    options: { storySort: { order: ['library-goals', 'library-goal-list', 'library-goal'] } },
  },
};

export default preview;
