import { addons } from 'storybook/manager-api';
import { theme } from './look.js';

addons.setConfig({ theme });
