/** The number of lines in each table of a profile. */
const lines = 20;

const top = (times) =>
  [...times]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, lines)
    .map(([name, time]) => `${time.toFixed(1).padStart(10)} ms  ${name}`)
    .join('\n');

/** The events of a trace with their own time, without that of the events inside them. */
function ownTimes(events) {
  const times = new Map();
  const open = [];
  const add = (name, time) => times.set(name, (times.get(name) ?? 0) + time / 1000);
  for (const { name, ts, dur } of events.toSorted((a, b) => a.ts - b.ts || b.dur - a.dur)) {
    while (open.length && ts >= open.at(-1).end) open.pop();
    if (open.length) add(open.at(-1).name, -dur);
    add(name, dur);
    open.push({ name, end: ts + dur });
  }
  return times;
}

/** Kinds of work that only the main thread of a page does. */
const pageWork = new Set(['FunctionCall', 'v8.callFunction', 'UpdateLayoutTree', 'Layout']);

/** The time of the main thread by kind of work, in milliseconds. */
export async function traceOf(browser, page, act) {
  await browser.startTracing(page, {
    categories: ['devtools.timeline', 'blink.user_timing', 'v8', 'disabled-by-default-v8.gc'],
  });
  await act();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  const complete = traceEvents.filter(({ ph, dur }) => ph === 'X' && dur);
  // Of the browser’s main threads, the one with most of this work is that of the page.
  const works = new Map();
  for (const { pid, tid, dur, name } of complete) {
    if (pageWork.has(name)) works.set(`${pid} ${tid}`, (works.get(`${pid} ${tid}`) ?? 0) + dur);
  }
  const [[main]] = [...works].toSorted(([, a], [, b]) => b - a);
  return ownTimes(complete.filter(({ pid, tid }) => `${pid} ${tid}` === main));
}

/** The time of each function itself. */
async function functionTimes(session, act) {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 200 });
  await session.send('Profiler.start');
  await act();
  const { profile } = await session.send('Profiler.stop');
  const names = new Map(
    profile.nodes.map(({ id, callFrame: { functionName, lineNumber } }) => [
      id,
      `${functionName || '(anonymous)'}${lineNumber >= 0 ? `, line ${lineNumber + 1}` : ''}`,
    ]),
  );
  const times = new Map();
  profile.samples.forEach((id, i) => {
    const name = names.get(id);
    times.set(name, (times.get(name) ?? 0) + profile.timeDeltas[i] / 1000);
  });
  times.delete('(idle)');
  return times;
}

/** The time of a task by kind of work and by function. */
export async function profileOf({ browser, page, session }, act) {
  const kinds = top(await traceOf(browser, page, act));
  const functions = top(await functionTimes(session, act));
  return `By kind of work (own time)\n${kinds}\n\nBy function (own time)\n${functions}\n`;
}
