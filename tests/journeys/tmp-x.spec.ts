import { it } from '@jest/globals';
import { startApi } from '../support/api.js';
it('x', async () => { const api = await startApi({ LOG_LEVEL: 'debug' }); const s = await api.anySchool(); 
for (const p of ['/.well-known/practicum/keys.json']) { const r = await api.anyone().fetch(p); console.log(p, r.status,(await r.text()).slice(0,300)); }
await api.close(); });
