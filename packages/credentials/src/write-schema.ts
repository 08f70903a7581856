// Writes the JSON Schema of an edition beside the editions, so that an editor helps whoever corrects a rule.
import { writeFileSync } from 'node:fs';
import { editionSchema } from '@practicum/domain';

writeFileSync(new URL('../edition.schema.json', import.meta.url), `${JSON.stringify(editionSchema(), null, 2)}\n`);
