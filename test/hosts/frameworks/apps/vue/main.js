import { createApp } from 'vue';
import { nextPlan, plan } from '../shared.js';
import App from './App.vue';

createApp(App, { plan, nextPlan }).mount('#app');
