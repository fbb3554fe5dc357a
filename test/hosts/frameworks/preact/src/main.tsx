import { render } from 'preact';
import { useState } from 'preact/hooks';
import { type Case, cases, someGoals } from '../../shared/cases';
import { type Values, values } from '../../shared/values';
import { GivenValues } from './given-values';
import { Badges, OurPlan } from './our-plan';

function App() {
  const [shown, show] = useState<Case>(cases.first);
  const [isHidden, hide] = useState(false);
  const [goals, setGoals] = useState(someGoals);
  const [given, give] = useState<Values>();
  return (
    <main>
      <button onClick={() => show(cases.first)}>First</button>
      <button onClick={() => show(cases.second)}>Second</button>
      <button onClick={() => show(cases.lost)}>Lost</button>
      <button onClick={() => hide(!isHidden)}>Hide or show</button>
      <button onClick={() => setGoals([...goals, '4'])}>Add</button>
      <button onClick={() => setGoals(goals.slice(1))}>Remove</button>
      <button onClick={() => setGoals([...goals].reverse())}>Turn</button>
      {Object.entries(values).map(([name, make]) => (
        <button key={name} onClick={() => give(make())}>
          {name}
        </button>
      ))}
      {!isHidden && <OurPlan {...shown} />}
      <Badges goals={goals} />
      {given && <GivenValues {...given} />}
    </main>
  );
}

render(<App />, document.getElementById('app')!);
