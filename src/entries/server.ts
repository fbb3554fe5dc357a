/** Serves feeds in their different forms, from a server or an edge network. */
export { createHandler, type Handler, type HandlerOptions } from '../server/handler.js';
export type { FeedOptions } from '../server/configured-feeds.js';
export { nodeListener, type NodeRequest, type NodeResponse } from '../server/node-listener.js';
