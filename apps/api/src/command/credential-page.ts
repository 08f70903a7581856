// A credential of the rule library as a page to read: every edition, route and requirement in words, with its sources.
import { attemptsText, dayText, editionKindNames, editionPage, requirementFigures, requirementLabel, ruleKeyNames, ruleWord, rulesPage } from '@practicum/copy';
import { partsOf, type Edition, type Requirement, type Route } from '@practicum/domain';

const { en: source } = editionPage.source;

/** The page of a credential, its latest edition first. */
export function credentialPage(editions: readonly Edition[]): string {
  const [latest, ...earlier] = editions.toReversed();
  if (!latest) return '';
  const { credential, name, body, kind } = latest;
  return `${[`# ${credential}: ${name}`, `${body}. ${editionKindNames[kind].en}.`, NOT_BY_HAND, ...[latest, ...earlier].flatMap(editionLines)].join('\n\n')}\n`;
}

/** All credentials in one table. */
export function credentialIndex(latest: readonly Edition[]): string {
  const rows = latest.map(({ credential, name, body, edition, routes }) => `| [${credential}](${credential}.md) | ${name} | ${body} | ${edition} | ${routes.length} |`);
  return `${['# The rule library', NOT_BY_HAND, ['| code | credential | body | edition | routes |', '| --- | --- | --- | --- | --- |', ...rows].join('\n')].join('\n\n')}\n`;
}

const NOT_BY_HAND = 'This page is made from the data by `npm run practicum -- rules docs docs/credentials`. To correct a rule, change its edition in `packages/credentials/editions`; [CONTRIBUTING](../../CONTRIBUTING.md) says how.';

function editionLines({ edition, effectiveOn, summary, routes, attempts, application }: Edition): readonly string[] {
  const day = effectiveOn ? dayText('en', effectiveOn) : undefined;
  return [
    `## ${rulesPage.edition.en({ edition, day })}`,
    ...(summary ? [summary] : []),
    ...routes.flatMap(routeLines),
    ...(attempts ? [`### ${editionPage.attempts.en}`, sentence([attemptsText(attempts, 'en'), ...marksOf(attempts), `${source}: ${attempts.source}`])] : []),
    ...(application ? [`### ${editionPage.application.en}`, sentence([editionPage.applicationText.en(application.daysBeforeCompletion).replace(/\.$/, ''), ...marksOf(application), `${source}: ${application.source}`])] : []),
  ];
}

function routeLines({ code, name, requirements, notes, sourceDate, sourceTier, ...route }: Route): readonly string[] {
  const tier = sourceTier ? `, ${ruleWord('en', sourceTier).toLowerCase()}` : '';
  return [
    `### ${code}: ${name}`,
    sentence([`${source}: ${route.source} (${sourceDate}${tier})`, ...marksOf(route)]),
    ...(notes ? [notes] : []),
    requirements.flatMap((rule) => requirementLines(rule, '')).join('\n'),
  ];
}

function requirementLines(rule: Requirement, indent: string): readonly string[] {
  const figures = requirementFigures(rule, 'en');
  const said = [
    rule.kind === 'when' ? editionPage.onlyWhere.en(requirementLabel(rule.condition, 'en')) : `${requirementLabel(rule, 'en')}${figures ? `: **${figures}**` : ''}`,
    ...marksOf(rule),
    ...(rule.gates ? [editionPage.gates.en] : []),
    ...(rule.note ? [rule.note] : []),
    ...(rule.source ? [`${source}: ${rule.source}${rule.sourceDate ? ` (${rule.sourceDate})` : ''}`] : []),
  ];
  const parts = rule.kind === 'when' ? [rule.then] : partsOf(rule);
  return [`${indent}- ${sentence(said)}`, ...parts.flatMap((part) => requirementLines(part, `${indent}  `))];
}

interface Marked { readonly confidence?: string | undefined; readonly conflict?: string | undefined; readonly illustrative?: readonly string[] | undefined }

function marksOf({ confidence, conflict, illustrative }: Marked): readonly string[] {
  return [
    ...(confidence === 'unverified' ? [`*${editionPage.unverified.en}*`] : []),
    ...(conflict ? [`*${editionPage.conflict.en(conflict)}*`] : []),
    ...(illustrative ? [`*${editionPage.illustrative.en(illustrative.map((key) => (ruleKeyNames[key]?.en ?? key).toLowerCase()).join(', '))}*`] : []),
  ];
}

/** Pieces as one line; each ends with a full stop, and spaces are ordinary. */
function sentence(pieces: readonly string[]): string {
  return pieces.map((piece) => (/[.!?]\*?$/.test(piece) ? piece : `${piece}.`)).join(' ').replaceAll(/[\u00a0\u202f]/g, ' ');
}
