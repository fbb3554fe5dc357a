import { checkFeed } from '../../check/check-feed.js';
import type { CheckResponse, CheckRequest } from './checker.js';

// The start of the worker that checks long feeds.
addEventListener('message', ({ data: { id, feed } }: MessageEvent<CheckRequest>) => {
  const response: CheckResponse = { id, checked: checkFeed(feed) };
  postMessage(response);
});
