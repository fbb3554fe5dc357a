import { createDemoServer, listen } from './demo-server.mjs';

const port = Number(process.env.PORT) || 8000;
const { address, isOther } = await listen(createDemoServer(), port);
if (isOther) console.log(`Port ${port} is taken; another is used.`);
console.log(`The plan on a university page: ${address}\nStop with Ctrl+C.`);
