// Every spec of one part of the domain as one, so that a mutation run loads the rules once for each mutant, not once for each
// spec. Properties stay outside: they are slow, and chance may not decide whether a mutant is seen.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const part = fileURLToPath(new URL(`./${process.env.MUTATE ?? 'eligibility'}/`, import.meta.url));
const specs = readdirSync(part, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.spec.ts') && !file.endsWith('.properties.spec.ts'));

for (const spec of specs.sort()) await import(`${part}${spec}`);
