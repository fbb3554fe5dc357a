import { Component, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { type Case, cases, someGoals } from '../../shared/cases';
import { type Values, values } from '../../shared/values';
import { GivenValues } from './given-values';
import { Badges, OurPlan } from './our-plan';

@Component({
  selector: 'app-root',
  imports: [Badges, GivenValues, OurPlan],
  template: `
    <main>
      <button (click)="shown.set(cases.first)">First</button>
      <button (click)="shown.set(cases.second)">Second</button>
      <button (click)="shown.set(cases.lost)">Lost</button>
      <button (click)="isHidden.set(!isHidden())">Hide or show</button>
      <button (click)="goals.set([...goals(), '4'])">Add</button>
      <button (click)="goals.set(goals().slice(1))">Remove</button>
      <button (click)="goals.set(goals().toReversed())">Turn</button>
      @for (one of values; track one.name) {
        <button (click)="given.set(one.make())">{{ one.name }}</button>
      }
      @if (!isHidden()) {
        <app-our-plan
          [plan]="shown().plan"
          [src]="shown().src"
          [layout]="shown().layout"
          [lang]="shown().lang"
        />
      }
      <app-badges [goals]="goals()" />
      @if (given(); as values) {
        <app-given-values [values]="values" />
      }
    </main>
  `,
})
class App {
  readonly cases = cases;
  readonly shown = signal<Case>(cases.first);
  readonly isHidden = signal(false);
  readonly goals = signal(someGoals);
  readonly values = Object.entries(values).map(([name, make]) => ({ name, make }));
  readonly given = signal<Values | undefined>(undefined);
}

await bootstrapApplication(App);
