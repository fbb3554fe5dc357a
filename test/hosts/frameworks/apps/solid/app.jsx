// recipe:start
import 'library-goals/define/library-goals.js';
import 'library-goals/define/library-progress-badge.js';
import 'library-goals/define/library-vision.js';
import { createSignal, For, Show } from 'solid-js';

export function App(props) {
  const [shown, setShown] = createSignal(props.plan);
  const [isThere, setIsThere] = createSignal(true);
  const [goals, setGoals] = createSignal(['a', 'b', 'c']);
  const [heard, setHeard] = createSignal([]);
  const hear = (words) => setHeard((before) => [...before, words]);

  return (
    <main>
      <button id="hide" onClick={() => setIsThere(!isThere())}>
        Hide or show
      </button>
      <button id="next" onClick={() => setShown(props.nextPlan)}>
        Next plan
      </button>
      <Show when={isThere()}>
        <library-goals
          id="plan"
          lang="zh-Hant"
          attr:layout="accordion"
          attr:heading-level="3"
          prop:plan={shown()}
          on:library-load={({ detail }) => hear(`load ${detail.plan.goals.length}`)}
          on:library-goal-toggle={({ detail }) => hear(`toggle ${detail.goal} ${detail.open}`)}
        />
      </Show>
      <library-vision
        id="failing"
        attr:src="missing.json"
        on:library-error={({ detail }) => hear(`error ${detail.error.code}`)}
      >
        <p>Our vision as PDF</p>
      </library-vision>

      <button id="more" onClick={() => setGoals([...goals(), 'd'])}>
        More
      </button>
      <button id="less" onClick={() => setGoals(goals().slice(1))}>
        Less
      </button>
      <button id="turn" onClick={() => setGoals(goals().toReversed())}>
        Turn
      </button>
      <ul>
        <For each={goals()}>
          {(goal) => (
            <li>
              <library-progress-badge attr:src="plan.json" attr:goal={goal} attr:variant="bar" />
            </li>
          )}
        </For>
      </ul>
      <output id="heard">{heard().join(', ')}</output>
    </main>
  );
}
// recipe:end
