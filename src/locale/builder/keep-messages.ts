import type { Formats } from '../formats.js';
import { type MsgFn, str } from '../translate.js';

/** Messages of the page for editors about keeping a plan, and comparing it with the published one. */
export const keepMessages = (msg: MsgFn, format: Formats) => ({
  keep: msg('Keep this plan in this browser for next time', {
    id: 'page-keep',
    desc: 'Checkbox, off at first',
  }),
  keepHint: msg('Anybody who uses this browser can then see it.', {
    id: 'page-keep-hint',
    desc: 'Under the checkbox that keeps the plan in the browser',
  }),
  kept: (moment: number) =>
    msg(str`Kept in this browser since ${format.moment(moment)}.`, {
      id: 'page-kept',
      desc: 'Says that the plan is kept in the browser; the value is a date and time',
    }),
  forget: msg('Forget it', {
    id: 'page-forget',
    desc: 'Button that removes the plan that is kept in the browser',
  }),
  notKept: msg('This browser couldn’t keep the plan.', {
    id: 'page-not-kept',
    desc: 'Shown if the browser has no room for the plan',
  }),
  compare: msg('Compare with the published plan', {
    id: 'page-compare',
    desc: 'Opens the comparison with the plan that is on the editor’s website',
  }),
  compareHint: msg(
    'See what has changed since the plan on your website, and what may be wrong, before you publish this one.',
    { id: 'page-compare-hint', desc: 'Introduction of the comparison' },
  ),
  publishedAddress: msg('Address of the published feed', {
    id: 'page-published-address',
    desc: 'Label of the field for the address of the plan to compare with',
  }),
  publishedFile: msg('Or open its file', {
    id: 'page-published-file',
    desc: 'Label of the field for the file of the plan to compare with, after the one for its address',
  }),
  compareNow: msg('Compare', {
    id: 'page-compare-now',
    desc: 'Button that starts the comparison',
  }),
  unchanged: msg('Nothing has changed.', {
    id: 'page-unchanged',
    desc: 'Result of a comparison',
  }),
  changes: (count: number) =>
    format.plural(
      count,
      msg(str`${format.number(count)} change|${format.number(count)} changes`, {
        id: 'page-changes',
        desc: 'The number of changes since the published plan',
      }),
    ),
  notComparable: msg('The published feed can’t be read as a plan.', {
    id: 'page-not-comparable',
    desc: 'Result of a comparison',
  }),
  renew: (count: number) =>
    format.plural(
      count,
      msg(
        str`Set “updated” to today in ${format.number(count)} place|Set “updated” to today in ${format.number(count)} places`,
        {
          id: 'page-renew',
          desc: 'Button; “updated” is the name of the field with the date of the last change. The value is the number of parts of the plan that have changed',
        },
      ),
    ),
  renewed: (date: string) =>
    msg(str`“updated” is now ${format.date(date)}.`, {
      id: 'page-renewed',
      desc: 'Shown after the button was pressed that sets the field “updated”; the value is a date',
    }),
});
