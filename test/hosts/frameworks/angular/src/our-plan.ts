// recipe:start
import { Component, CUSTOM_ELEMENTS_SCHEMA, input, signal } from '@angular/core';
import 'library-goals/define/library-goals.js';
import 'library-goals/define/library-progress-badge.js';
import type { Layout, PlanInput } from 'library-goals';

@Component({
  selector: 'app-our-plan',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <library-goals
      [plan]="plan()"
      [src]="src()"
      [layout]="layout()"
      [lang]="lang()"
      heading-level="3"
      (library-load)="message.set($event.detail.plan.goals.length + ' goals')"
      (library-error)="message.set($event.detail.error.code)"
      (library-goal-toggle)="
        message.set('Goal ' + $event.detail.goal + ' is ' + ($event.detail.open ? 'open' : 'closed'))
      "
    >
      <p>Our strategic plan is on paper, too.</p>
    </library-goals>
    <p role="status">{{ message() }}</p>
  `,
})
export class OurPlan {
  readonly plan = input<PlanInput>();
  readonly src = input<string>();
  readonly layout = input.required<Layout>();
  readonly lang = input.required<string>();
  readonly message = signal('');
}

@Component({
  selector: 'app-badges',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <ul>
      @for (goal of goals(); track goal) {
        <li><library-progress-badge src="plan.json" [goal]="goal" /></li>
      }
    </ul>
  `,
})
export class Badges {
  readonly goals = input.required<string[]>();
}
// recipe:end
