// recipe:start
import 'library-goals/define/library-goals.js';
import 'library-goals/define/library-progress-badge.js';
import 'library-goals/define/library-vision.js';
import { useState } from 'preact/hooks';

export function App({ plan, nextPlan }) {
  const [shown, setShown] = useState(plan);
  const [isThere, setIsThere] = useState(true);
  const [goals, setGoals] = useState(['a', 'b', 'c']);
  const [heard, setHeard] = useState([]);
  const hear = (words) => setHeard((before) => [...before, words]);

  return (
    <main>
      <button id="hide" onClick={() => setIsThere(!isThere)}>
        Hide or show
      </button>
      <button id="next" onClick={() => setShown(nextPlan)}>
        Next plan
      </button>
      {isThere && (
        <library-goals
          id="plan"
          lang="zh-Hant"
          layout="accordion"
          heading-level={3}
          plan={shown}
          onlibrary-load={({ detail }) => hear(`load ${detail.plan.goals.length}`)}
          onlibrary-goal-toggle={({ detail }) => hear(`toggle ${detail.goal} ${detail.open}`)}
        />
      )}
      <library-vision
        id="failing"
        src="missing.json"
        onlibrary-error={({ detail }) => hear(`error ${detail.error.code}`)}
      >
        <p>Our vision as PDF</p>
      </library-vision>

      <button id="more" onClick={() => setGoals([...goals, 'd'])}>
        More
      </button>
      <button id="less" onClick={() => setGoals(goals.slice(1))}>
        Less
      </button>
      <button id="turn" onClick={() => setGoals(goals.toReversed())}>
        Turn
      </button>
      <ul>
        {goals.map((goal) => (
          <li key={goal}>
            <library-progress-badge src="plan.json" goal={goal} variant="bar" />
          </li>
        ))}
      </ul>
      <output id="heard">{heard.join(', ')}</output>
    </main>
  );
}
// recipe:end
