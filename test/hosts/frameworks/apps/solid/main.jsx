import { render } from 'solid-js/web';
import { nextPlan, plan } from '../shared.js';
import { App } from './app.jsx';

render(() => <App plan={plan} nextPlan={nextPlan} />, document.querySelector('#app'));
