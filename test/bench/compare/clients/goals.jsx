import { hasDetails } from './goal-details.js';

const Details = ({ objectives, milestones }) => (
  <details>
    <summary>Details</summary>
    {objectives.length > 0 && (
      <>
        <h4>Objectives</h4>
        <ul>
          {objectives.map(({ name, percent }) => (
            <li key={name}>{`${name}: ${percent}%`}</li>
          ))}
        </ul>
      </>
    )}
    {milestones.length > 0 && (
      <>
        <h4>Milestones</h4>
        <ul>
          {milestones.map(({ name, due, state }) => (
            <li key={name}>{`${name}, ${due} (${state})`}</li>
          ))}
        </ul>
      </>
    )}
  </details>
);

const Goal = ({ goal }) => (
  <article className="goal" id={goal.id}>
    <h3>
      <span className="label">{goal.label}</span> {goal.name}
    </h3>
    <p>{goal.description}</p>
    <p className="figures">
      <span className={`status ${goal.status}`}>{goal.word}</span>
      <progress max="100" value={goal.percent} aria-label="Progress" />
      <span>{`${goal.percent}%`}</span>
    </p>
    {goal.note && <p>{goal.note}</p>}
    {hasDetails(goal) && <Details {...goal} />}
  </article>
);

/** The goals as components, for React and Preact. */
export const Goals = ({ goals }) => goals.map((goal) => <Goal key={goal.id} goal={goal} />);
