import { readEnv } from './platform/config/env.js';
import { makeServer } from './server.js';

// The server's front door: reads its environment, listens, and says where.
const env = readEnv(process.env);
if (!env.ok) {
  process.stderr.write(`${env.says.join('\n')}\n`);
  process.exit(1);
}

try {
  const { host, port } = env.value;
  const app = await makeServer(env.value);
  await app.listen(port, host);
  process.stdout.write(`Practicum answers on ${await app.getUrl()}\n`);
} catch (error) {
  process.stderr.write(`Practicum could not start: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
