export const hasDetails = ({ objectives, milestones }) => objectives.length + milestones.length > 0;

/**
 * The content of a goal’s disclosure.
 *
 * @param h makes an element from a tag, its attributes and its content
 */
export const goalDetails = (h, { objectives, milestones }) => [
  objectives.length > 0 && [
    h('h4', {}, 'Objectives'),
    h('ul', {}, ...objectives.map(({ name, percent }) => h('li', {}, `${name}: ${percent}%`))),
  ],
  milestones.length > 0 && [
    h('h4', {}, 'Milestones'),
    h(
      'ul',
      {},
      ...milestones.map(({ name, due, state }) => h('li', {}, `${name}, ${due} (${state})`)),
    ),
  ],
];
