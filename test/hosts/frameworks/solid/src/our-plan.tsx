// recipe:start
import { createSignal, For } from 'solid-js';
import 'library-goals/define/library-goals.js';
import 'library-goals/define/library-progress-badge.js';
import type { Layout, PlanInput } from 'library-goals';
import type {} from 'library-goals/jsx/solid';

interface Props {
  plan?: PlanInput;
  src?: string;
  layout: Layout;
  lang: string;
}

export function OurPlan(props: Props) {
  const [message, setMessage] = createSignal('');
  return (
    <>
      <library-goals
        plan={props.plan}
        src={props.src}
        layout={props.layout}
        heading-level={3}
        lang={props.lang}
        on:library-load={({ detail }) => setMessage(`${detail.plan.goals.length} goals`)}
        on:library-error={({ detail }) => setMessage(detail.error.code)}
        on:library-goal-toggle={({ detail }) =>
          setMessage(`Goal ${detail.goal} is ${detail.open ? 'open' : 'closed'}`)
        }
      >
        <p>Our strategic plan is on paper, too.</p>
      </library-goals>
      <p role="status">{message()}</p>
    </>
  );
}

export function Badges(props: { goals: string[] }) {
  return (
    <ul>
      <For each={props.goals}>
        {(goal) => (
          <li>
            <library-progress-badge src="plan.json" goal={goal} />
          </li>
        )}
      </For>
    </ul>
  );
}
// recipe:end
