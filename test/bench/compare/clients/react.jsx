import { createRoot } from 'react-dom/client';
import { Goals } from './goals.jsx';
import { loadGoals } from './read-goals.js';

const goals = await loadGoals();
createRoot(document.querySelector('.goals')).render(<Goals goals={goals} />);
