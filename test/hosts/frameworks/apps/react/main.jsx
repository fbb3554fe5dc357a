import { createRoot } from 'react-dom/client';
import { nextPlan, plan } from '../shared.js';
import { App } from './app.jsx';

createRoot(document.querySelector('#app')).render(<App plan={plan} nextPlan={nextPlan} />);
