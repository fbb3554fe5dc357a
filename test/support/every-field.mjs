/** How many levels of goals and objectives a plan with every field has: those that are shown. */
const levels = 3;

/** Dates of different years, so that periods between two of them are written in full. */
const day = (number) => new Date(Date.UTC(1600, 0, 1 + number * 400)).toISOString().slice(0, 10);
const figure = (number) => [100_000 + number, (100_000 + number).toLocaleString('en')];
const inWords = (date) =>
  new Date(date).toLocaleDateString('en', { dateStyle: 'long', timeZone: 'UTC' });

/**
 * Makes a plan with every field of the JSON Schema of the feed, twice in lists, with values that occur only once.
 *
 * @returns the plan, and for each value its field, such as `goal.name`, and how readers see it
 */
export function everyField(schema) {
  const values = [];
  /** Which of the two values the next object of a kind gets where a field has several types. */
  const counts = new Map();
  let dates = 0;
  const resolve = ({ $ref, ...node }) =>
    $ref
      ? { name: $ref.split('/').at(-1), ...schema.$defs[$ref.split('/').at(-1)], ...node }
      : node;

  function value(node, field, index, depth) {
    const { name, type, properties, items, anyOf, enum: choices, const: only } = resolve(node);
    const number = values.length + 1;
    const add = (given, shown = String(given)) => {
      values.push({ field, shown });
      return given;
    };
    const text = `${field} ${number}.`;
    if (properties) return object(properties, name ?? field, depth);
    if (items) return [0, 1].map((i) => value(items, field, i, depth));
    if (only !== undefined) return only;
    if (choices) return add(choices[index]);
    const kind = anyOf?.find(({ $ref }) => /\/(?:date|text)$/.test($ref ?? ''));
    switch (name ?? kind?.$ref.split('/').at(-1)) {
      case 'date':
        if (anyOf?.some(({ type }) => type === 'boolean') && index) return false;
        dates += 1;
        return add(day(dates), inWords(day(dates)));
      case 'text':
        return anyOf && !name && index ? add(...figure(number)) : add(text);
      case 'texts':
        return [add(text)];
      case 'url':
      case 'resource':
        return add(`https://example.org/${number}`);
      case 'languageTag':
        return 'en';
      case 'percent':
        return add(number % 89, `${number % 89}%`);
      case 'amount':
        return add(number + 0.5);
      case 'status':
        return add(text);
      case 'identifier':
        return add(field === 'goal.group' ? `group-${index}` : text);
    }
    if (type === 'boolean') return true;
    return add(...figure(number));
  }

  function object(properties, of, depth) {
    const isPart = of === 'goal' || of === 'objective';
    const fields = Object.entries(properties).filter(
      ([field]) => field !== '$schema' && !(field === 'objectives' && depth === levels),
    );
    const index = counts.get(of) ?? 0;
    counts.set(of, 1 - index);
    return Object.fromEntries(
      fields.map(([field, node]) => [
        field,
        value(node, `${of}.${field}`, index, isPart && field === 'objectives' ? depth + 1 : depth),
      ]),
    );
  }

  const plan = object(schema.properties, 'plan', 1);
  for (const [i, group] of plan.groups.entries()) group.id = `group-${i}`;
  for (const [i, goal] of plan.goals.entries()) goal.group = `group-${i}`;
  Object.assign(plan.period, { start: '1600', end: '2600' });
  return { plan, values };
}
