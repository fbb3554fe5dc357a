/** Serves a feed in its different forms, from a server or an edge network. */
export { createHandler, type Handler, type HandlerOptions } from '../server/handler.js';
