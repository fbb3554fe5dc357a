// recipe:start
import 'library-goals/define/library-goals.js';
import 'library-goals/define/library-progress-badge.js';
import 'library-goals/define/library-vision.js';
import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import { nextPlan, plan } from '../../shared.js';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <button id="hide" (click)="isThere.set(!isThere())">Hide or show</button>
    <button id="next" (click)="shown.set(nextPlan)">Next plan</button>
    @if (isThere()) {
      <library-goals
        id="plan"
        lang="zh-Hant"
        layout="accordion"
        heading-level="3"
        [plan]="shown()"
        (library-load)="hear('load ' + $any($event).detail.plan.goals.length)"
        (library-goal-toggle)="hear('toggle ' + $any($event).detail.goal + ' ' + $any($event).detail.open)"
      ></library-goals>
    }
    <library-vision
      id="failing"
      src="missing.json"
      (library-error)="hear('error ' + $any($event).detail.error.code)"
    >
      <p>Our vision as PDF</p>
    </library-vision>

    <button id="more" (click)="goals.set([...goals(), 'd'])">More</button>
    <button id="less" (click)="goals.set(goals().slice(1))">Less</button>
    <button id="turn" (click)="goals.set(goals().toReversed())">Turn</button>
    <ul>
      @for (goal of goals(); track goal) {
        <li>
          <library-progress-badge src="plan.json" [goal]="goal" variant="bar"></library-progress-badge>
        </li>
      }
    </ul>
    <output id="heard">{{ heard().join(', ') }}</output>
  `,
})
export class App {
  readonly nextPlan = nextPlan;
  readonly shown = signal(plan);
  readonly isThere = signal(true);
  readonly goals = signal(['a', 'b', 'c']);
  readonly heard = signal<string[]>([]);

  hear(words: string) {
    this.heard.update((before) => [...before, words]);
  }
}
// recipe:end
