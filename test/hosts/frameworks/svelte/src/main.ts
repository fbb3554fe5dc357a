import { mount } from 'svelte';
import TheApp from './the-app.svelte';

mount(TheApp, { target: document.getElementById('app')! });
