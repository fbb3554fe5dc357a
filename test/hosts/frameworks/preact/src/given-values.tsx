import 'library-goals/define/library-goals.js';
import 'library-goals/define/library-progress-badge.js';
import 'library-goals/define/library-vision.js';
import type {} from 'library-goals/jsx/preact';
import type { Values } from '../../shared/values';

export function GivenValues({ src, goal, show, asOf }: Values) {
  return (
    <section lang="en">
      <library-vision src={src} />
      <library-goals src="plan.json" show={show} asOf={asOf} />
      <library-progress-badge src="plan.json" goal={goal} />
    </section>
  );
}
