import { mount } from 'svelte';
import { nextPlan, plan } from '../shared.js';
import App from './App.svelte';

mount(App, { target: document.querySelector('#app'), props: { plan, nextPlan } });
