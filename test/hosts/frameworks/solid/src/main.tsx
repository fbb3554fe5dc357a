import { createSignal, For, Show } from 'solid-js';
import { render } from 'solid-js/web';
import { type Case, cases, someGoals } from '../../shared/cases';
import { type Values, values } from '../../shared/values';
import { GivenValues } from './given-values';
import { Badges, OurPlan } from './our-plan';

function App() {
  const [shown, show] = createSignal<Case>(cases.first);
  const [isHidden, hide] = createSignal(false);
  const [goals, setGoals] = createSignal(someGoals);
  const [given, give] = createSignal<Values>();
  return (
    <main>
      <button onClick={() => show(cases.first)}>First</button>
      <button onClick={() => show(cases.second)}>Second</button>
      <button onClick={() => show(cases.lost)}>Lost</button>
      <button onClick={() => hide(!isHidden())}>Hide or show</button>
      <button onClick={() => setGoals([...goals(), '4'])}>Add</button>
      <button onClick={() => setGoals(goals().slice(1))}>Remove</button>
      <button onClick={() => setGoals([...goals()].reverse())}>Turn</button>
      <For each={Object.entries(values)}>
        {([name, make]) => <button onClick={() => give(make())}>{name}</button>}
      </For>
      <Show when={!isHidden()}>
        <OurPlan {...shown()} />
      </Show>
      <Badges goals={goals()} />
      <Show when={given()}>
        <GivenValues {...given()} />
      </Show>
    </main>
  );
}

render(() => <App />, document.getElementById('app')!);
