// The floors of the house: imports run downward, folders meet at their faces, nothing runs in a circle, type imports included.

/** Inside the domain, lowest first. A folder may use those below it, and its neighbours as long as no circle comes of it. */
const domainFloors = [
  ['outcome', 'time'],
  ['access', 'privacy', 'program'],
  ['clearance', 'coursework', 'enrollment', 'site', 'today'],
  ['placement'],
  ['evaluation', 'hours', 'skills'],
  ['eligibility', 'imports'],
  ['certification', 'ledger', 'outcomes'],
];

const oneOf = (names) => `(${names.join('|')})`;
const spec = '\\.(spec|fixture)\\.tsx?$';
const rule = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });

const insideDomain = domainFloors.slice(0, -1).map((floor, height) =>
  rule(
    `domain-floor-${height + 1}`,
    `${floor.join(', ')} must not know what is built on them`,
    { path: `^packages/domain/src/${oneOf(floor)}/`, pathNot: spec },
    { path: `^packages/domain/src/${oneOf(domainFloors.slice(height + 1).flat())}/` },
  ),
);

module.exports = {
  forbidden: [
    rule('no-circle', 'Two files that need each other cannot be read one at a time', {}, { circular: true }),
    rule('nothing-missing', 'An import must lead somewhere', { pathNot: '/generated/' }, { couldNotResolve: true, pathNot: ['/generated/', '^vite/client$'] }),
    rule('domain-stands-alone', 'The rules use no framework, no I/O and nothing of ours', { path: '^packages/domain/src', pathNot: spec }, { pathNot: ['^packages/domain/src', '(^|/)node_modules/(zod|temporal-polyfill|temporal-spec)/'] }),
    ...insideDomain,
    rule('every-folder-has-a-floor', 'A new folder of the domain is written into the floors of this file', { path: '^packages/domain/src/[^/]+/', pathNot: `^packages/domain/src/${oneOf(domainFloors.flat())}/` }, {}),
    // Zoned time is a face of its own: it loads a calendar library that only those who edit local time need.
    rule('domain-faces', 'Another folder is met at its index.ts', { path: '^packages/domain/src/([^/]+)/' }, { path: '^packages/domain/src/[^/]+/', pathNot: ['^packages/domain/src/$1/', '^packages/domain/src/[^/]+/index\\.ts$', '^packages/domain/src/time/zoned\\.ts$'] }),
    rule('packages-use-the-domain-alone', 'Above the domain, packages do not know each other', { path: '^packages/(contract|copy|credentials|fixtures|matching)/', pathNot: spec }, { path: '^(packages|apps|tests)/', pathNot: ['^packages/$1/', '^packages/domain/'] }),
    rule('local-stands-alone', 'What runs before the install imports nothing of ours', { path: '^packages/local/' }, { path: '^(packages|apps|tests)/', pathNot: '^packages/local/' }),
    rule('packages-are-met-at-their-face', 'Another package is met at what it exports', { path: '^(apps|tests|packages)/([^/]+)/' }, { path: '^packages/[^/]+/', pathNot: ['^packages/$2/', '^packages/[^/]+/src/(index|server|client|zoned)\\.ts$', '^packages/contract/(schema|src/generated)/', '^packages/local/src/(postgres|browser)\\.js$', '\\.json$'] }),
    rule('api-knows-no-portal', 'The two houses never import each other', { path: '^apps/api/' }, { path: '^apps/portal/' }),
    rule('portal-knows-no-api', 'The two houses never import each other', { path: '^apps/portal/' }, { path: '^apps/api/' }),
    rule('portal-gets-data-by-the-api', 'Editions, records and demo data come over the wire', { path: '^apps/portal/src/', pathNot: spec }, { path: '^packages/(credentials|fixtures|local|matching)/' }),
    rule('tests-are-the-roof', 'Nothing stands on the tests; spec files may use their support', { path: '^(apps|packages)/', pathNot: '\\.spec\\.(tsx?|js)$' }, { path: '^tests/' }),
    rule('specs-use-support-alone', 'A spec uses the support of the tests, not other tests', { path: '^(apps|packages)/' }, { path: '^tests/(?!support/)' }),
    rule('platform-knows-no-feature', 'The platform carries every feature and knows none', { path: '^apps/api/src/platform/' }, { path: '^apps/api/src/', pathNot: '^apps/api/src/platform/' }),
    rule('features-know-no-command', 'A verb uses a feature, never back', { path: '^apps/api/src/', pathNot: ['^apps/api/src/command/', spec] }, { path: '^apps/api/src/command/' }),
    rule('ui-knows-no-feature', 'Parts know no word of the field', { path: '^apps/portal/src/(ui|apollo)/' }, { path: '^apps/portal/src/(features|app)/' }),
    rule('features-meet-in-the-router', 'Features of the portal meet only in app/', { path: '^apps/portal/src/features/([^/]+)/' }, { path: '^apps/portal/src/features/', pathNot: '^apps/portal/src/features/$1/' }),
  ],
  options: {
    doNotFollow: { path: '(^|/)node_modules/' },
    exclude: { path: '(^|/)(dist|\\.turbo|\\.cache|\\.data)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    detectProcessBuiltinModuleCalls: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['types', 'import', 'node', 'default'], extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.json'] },
  },
};
