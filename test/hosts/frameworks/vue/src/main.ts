import { createApp } from 'vue';
import TheApp from './the-app.vue';

createApp(TheApp).mount('#app');
