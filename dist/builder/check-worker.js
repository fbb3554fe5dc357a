/*! library-goals 0.1.0 | MIT */
import{M as e}from"./check-feed.js";addEventListener("message",({data:{id:s,feed:d}})=>{const a={id:s,checked:e(d)};postMessage(a)});
