import { nextPlan, plan } from '../shared.js';
import { start } from './app.js';

start(document.querySelector('#app'), plan, nextPlan);
