import 'library-goals/define/library-goals.js';
import 'library-goals/define/library-progress-badge.js';
import 'library-goals/define/library-vision.js';
import type {} from 'library-goals/jsx/solid';
import type { Values } from '../../shared/values';

export function GivenValues(props: Values) {
  return (
    <section lang="en">
      <library-vision src={props.src} />
      <library-goals src="plan.json" show={props.show} as-of={props.asOf} />
      <library-progress-badge src="plan.json" goal={props.goal} />
    </section>
  );
}
