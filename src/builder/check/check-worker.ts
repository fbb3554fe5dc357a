import { checkFeed } from '../../check/check-feed.js';
import type { Answer, Question } from './checker.js';

// The start of the worker that checks long feeds.
addEventListener('message', ({ data: { id, feed } }: MessageEvent<Question>) => {
  const answer: Answer = { id, checked: checkFeed(feed) };
  postMessage(answer);
});
