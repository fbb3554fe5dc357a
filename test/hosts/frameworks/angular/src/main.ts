import { Component, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { type Case, cases, someGoals } from '../../shared/cases';
import { Badges, OurPlan } from './our-plan';

@Component({
  selector: 'app-root',
  imports: [Badges, OurPlan],
  template: `
    <main>
      <button (click)="shown.set(cases.first)">First</button>
      <button (click)="shown.set(cases.second)">Second</button>
      <button (click)="shown.set(cases.lost)">Lost</button>
      <button (click)="isHidden.set(!isHidden())">Hide or show</button>
      <button (click)="goals.set([...goals(), '4'])">Add</button>
      <button (click)="goals.set(goals().slice(1))">Remove</button>
      <button (click)="goals.set(goals().toReversed())">Turn</button>
      @if (!isHidden()) {
        <app-our-plan
          [plan]="shown().plan"
          [src]="shown().src"
          [layout]="shown().layout"
          [lang]="shown().lang"
        />
      }
      <app-badges [goals]="goals()" />
    </main>
  `,
})
class App {
  readonly cases = cases;
  readonly shown = signal<Case>(cases.first);
  readonly isHidden = signal(false);
  readonly goals = signal(someGoals);
}

await bootstrapApplication(App);
