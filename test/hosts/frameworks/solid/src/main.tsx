import { createSignal, Show } from 'solid-js';
import { render } from 'solid-js/web';
import { type Case, cases, someGoals } from '../../shared/cases';
import { Badges, OurPlan } from './our-plan';

function App() {
  const [shown, show] = createSignal<Case>(cases.first);
  const [isHidden, hide] = createSignal(false);
  const [goals, setGoals] = createSignal(someGoals);
  return (
    <main>
      <button onClick={() => show(cases.first)}>First</button>
      <button onClick={() => show(cases.second)}>Second</button>
      <button onClick={() => show(cases.lost)}>Lost</button>
      <button onClick={() => hide(!isHidden())}>Hide or show</button>
      <button onClick={() => setGoals([...goals(), '4'])}>Add</button>
      <button onClick={() => setGoals(goals().slice(1))}>Remove</button>
      <button onClick={() => setGoals([...goals()].reverse())}>Turn</button>
      <Show when={!isHidden()}>
        <OurPlan {...shown()} />
      </Show>
      <Badges goals={goals()} />
    </main>
  );
}

render(() => <App />, document.getElementById('app')!);
