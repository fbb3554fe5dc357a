import { useState } from 'react';
import { type Case, cases, someGoals } from '../../shared/cases';
import { ClientOnly } from './client-only';
import { Badges, OurPlan } from './our-plan';

export function App() {
  const [shown, show] = useState<Case>(cases.first);
  const [isHidden, hide] = useState(false);
  const [goals, setGoals] = useState(someGoals);
  return (
    <main>
      <button onClick={() => show(cases.first)}>First</button>
      <button onClick={() => show(cases.second)}>Second</button>
      <button onClick={() => show(cases.lost)}>Lost</button>
      <button onClick={() => hide(!isHidden)}>Hide or show</button>
      <button onClick={() => setGoals([...goals, '4'])}>Add</button>
      <button onClick={() => setGoals(goals.slice(1))}>Remove</button>
      <button onClick={() => setGoals([...goals].reverse())}>Turn</button>
      {!isHidden && (
        <ClientOnly server={<p>Our strategic plan is on paper, too.</p>}>
          <OurPlan {...shown} />
        </ClientOnly>
      )}
      <Badges goals={goals} />
    </main>
  );
}
