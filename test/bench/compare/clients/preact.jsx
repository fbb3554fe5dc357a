import { render } from 'preact';
import { Goals } from './goals.jsx';
import { loadGoals } from './read-goals.js';

const goals = await loadGoals();
render(<Goals goals={goals} />, document.querySelector('.goals'));
