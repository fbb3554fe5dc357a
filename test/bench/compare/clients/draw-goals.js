import { h } from './make-element.js';
import { loadGoals } from './read-goals.js';

/** Loads the goals and draws each with a function. */
export async function drawGoals(draw) {
  const goals = await loadGoals();
  document.querySelector('.goals').append(...goals.map((goal) => draw(h, goal)));
}
