import { Component, CUSTOM_ELEMENTS_SCHEMA, input } from '@angular/core';
import 'library-goals/define/library-goals.js';
import 'library-goals/define/library-progress-badge.js';
import 'library-goals/define/library-vision.js';
import type { Values } from '../../shared/values';

@Component({
  selector: 'app-given-values',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <section lang="en">
      <library-vision [src]="values().src" />
      <library-goals src="plan.json" [show]="values().show" [asOf]="values().asOf" />
      <library-progress-badge src="plan.json" [goal]="values().goal" />
    </section>
  `,
})
export class GivenValues {
  readonly values = input.required<Values>();
}
