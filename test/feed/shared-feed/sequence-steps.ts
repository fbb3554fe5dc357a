import * as fc from 'fast-check';

/** What can happen to a feed: to its subscribers, its requests, the page and the page’s `fetch`. */
export interface Step {
  do: string;
  which?: number;
  refresh?: number;
}

const which = fc.nat(9);
export const step = fc.oneof(
  fc.record({ do: fc.constant('follow'), which, refresh: fc.constantFrom(0, 0, 60) }),
  fc.record({ do: fc.constantFrom('leave', 'move', 'reload'), which }),
  fc.record({ do: fc.constantFrom('good', 'bad', 'broken', 'trouble', 'fail'), which }),
  fc.record({ do: fc.constantFrom('minute', 'hide', 'unplug', 'flush', 'flush') }),
  fc.record({ do: fc.constant('leaveWhenNotified'), which }),
  fc.record({ do: fc.constantFrom('fetchReturnsNothing', 'fetchThrows', 'fetchWorks') }),
) as fc.Arbitrary<Step>;
