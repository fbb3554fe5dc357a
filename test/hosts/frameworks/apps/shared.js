/** What every application shows: two plans given as objects; badges take theirs from `plan.json`. */
export const plan = {
  version: 1,
  title: 'A plan',
  goals: [
    { id: 'a', name: 'Lend more', progress: 40, note: 'Since May.' },
    { id: 'b', name: 'Keep longer hours' },
  ],
};

export const nextPlan = { ...plan, title: 'The next plan' };
