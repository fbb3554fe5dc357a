import sheetText from './goal.css';
import { h } from './make-element.js';
import { nativeGoal } from './native-goal.js';
import { loadGoals } from './read-goals.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(sheetText);

class PlanGoals extends HTMLElement {
  async connectedCallback() {
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    const goals = await loadGoals();
    root.append(...goals.map((goal) => nativeGoal(h, goal)));
  }
}

customElements.define('plan-goals', PlanGoals);
