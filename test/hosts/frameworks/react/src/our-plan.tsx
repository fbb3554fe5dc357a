// recipe:start
import { useState } from 'react';
import 'library-goals/define/library-goals.js';
import 'library-goals/define/library-progress-badge.js';
import type { Layout, PlanInput } from 'library-goals';
import type {} from 'library-goals/jsx';

interface Props {
  plan?: PlanInput;
  src?: string;
  layout: Layout;
  lang: string;
}

export function OurPlan({ plan, src, layout, lang }: Props) {
  const [message, setMessage] = useState('');
  return (
    <>
      <library-goals
        plan={plan}
        src={src}
        layout={layout}
        heading-level={3}
        lang={lang}
        onlibrary-load={({ detail }) => setMessage(`${detail.plan.goals.length} goals`)}
        onlibrary-error={({ detail }) => setMessage(detail.error.code)}
        onlibrary-goal-toggle={({ detail }) =>
          setMessage(`Goal ${detail.goal} is ${detail.open ? 'open' : 'closed'}`)
        }
      >
        <p>Our strategic plan is on paper, too.</p>
      </library-goals>
      <p role="status">{message}</p>
    </>
  );
}

export function Badges({ goals }: { goals: string[] }) {
  return (
    <ul>
      {goals.map((goal) => (
        <li key={goal}>
          <library-progress-badge src="plan.json" goal={goal} />
        </li>
      ))}
    </ul>
  );
}
// recipe:end
