import { type MsgFn, str } from './translate.js';

/** What is said of when something is due and of what has changed since a day. */
export const timeMessages = (msg: MsgFn) => ({
  dueRelative: (time: string) =>
    msg(str`due ${time}`, {
      id: 'due-relative',
      desc: 'After the date on which a goal is due; the value is a phrase such as: in 3 weeks, tomorrow',
    }),
  timeline: msg('Timeline', { id: 'timeline', desc: 'Heading over what is due when' }),
});
