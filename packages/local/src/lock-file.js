// What must hold of package-lock.json, so that the same install works on every machine and from every registry.

/**
 * The faults of a lock file, each as a sentence.
 * @param {{ packages: Record<string, { resolved?: string, link?: boolean, extraneous?: boolean, version?: string, integrity?: string,
 *   optionalDependencies?: Record<string, string> }> }} lock
 */
export function faultsOf({ packages }) {
  const entries = Object.entries(packages);
  const names = new Set(entries.map(([place]) => place.split('node_modules/').at(-1)));
  return entries.flatMap(([place, entry]) => [
    ...faultsOfEntry(place, entry),
    // npm leaves out what its registry lacks and says nothing; the install then fails on other machines.
    ...Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !names.has(name))
      .map((name) => `${place || 'the root'} wants ${name} where it exists, but package-lock.json has no entry for it: pin ${place || 'it'} to a version whose packages are all served.`),
  ]);
}

function faultsOfEntry(place, { resolved = '', link, extraneous, integrity }) {
  const faults = [];
  if (/^(https?|git|ssh|file):|^git\+/.test(resolved)) faults.push(`${place} is tied to the address ${resolved}: keep "omit-lockfile-registry-resolved=true" in .npmrc and make the lock again.`);
  if (extraneous) faults.push(`${place} is wanted by nothing: npm prune --package-lock-only takes it out.`);
  if (place.includes('node_modules/') && !link && !integrity) faults.push(`${place} has no integrity: nobody could tell if it were exchanged.`);
  return faults;
}
