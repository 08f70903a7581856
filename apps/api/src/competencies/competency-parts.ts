// What the domain knows of competencies, as the schema shows it.
import { competencyFrameworkNames, competencyName } from '@practicum/copy';
import {
  checkOffAbilities, competencyCount, competencyFrameworks, competencyItems, competencyStandings, frameworksOf, frameworkSources, maySignCompetencies, mayEver,
  type CheckOff, type CompetencyFramework, type CompetencyItem, type LocalDate,
} from '@practicum/domain';
import type { CompetencyList, FrameworkProgress, Part, StudentCompetencies } from '@practicum/contract/server';
import type { Actor } from '../platform/access/actor.js';
import type { PlacementRow } from '../placement/index.js';

/** The placement that competencies are seen from: a preceptor's at their site; else the one that runs, or the next. */
export function seenPlacement(placements: readonly PlacementRow[], { siteId }: Actor, today: LocalDate): PlacementRow | null {
  const standing = placements.filter(({ status, endsOn, siteId: at }) => (status === 'confirmed' || status === 'active') && endsOn >= today && (siteId === null || at === siteId));
  return standing.toSorted((a, b) => a.startsOn.localeCompare(b.startsOn))[0] ?? null;
}

/** The competencies of an enrollment, framework by framework. */
export function competenciesPart(
  actor: Actor, of: { readonly studentId: string; readonly field: string; readonly placement: PlacementRow | null; readonly today: LocalDate },
  checkOffs: readonly CheckOff[], own: readonly CompetencyItem[],
): Part<StudentCompetencies> {
  const { placement, studentId } = of;
  const frameworks = frameworksOf(of.field, checkOffs.map(({ framework }) => framework));
  const maySign = maySignCompetencies(actor, { studentId, siteId: placement?.siteId ?? null });
  return { placement, viewerCan: maySign ? ['competencies.sign'] : [], frameworks: frameworks.map((framework) => progressPart(actor, framework, of, checkOffs, own)) };
}

function progressPart(
  actor: Actor, framework: CompetencyFramework, { placement, today }: { readonly placement: PlacementRow | null; readonly today: LocalDate },
  checkOffs: readonly CheckOff[], own: readonly CompetencyItem[],
): Part<FrameworkProgress> {
  const standings = competencyStandings(competencyItems(framework, own), checkOffs, { today, placement });
  const competencies = standings.map(({ item, status, reassessment, checkOffs: signed }) => ({
    code: item.code, text: competencyName(actor.locale, item), status, reassessment, checkOffs: signed.map((one) => ({ ...one, viewerCan: checkOffAbilities(actor, one) })),
  }));
  return { framework, name: competencyFrameworkNames[framework][actor.locale], ...competencyCount(standings), competencies };
}

/** Every list with the school's own items. */
export function listParts(actor: Actor, own: readonly CompetencyItem[]): readonly Part<CompetencyList>[] {
  return competencyFrameworks.map((framework) => {
    const { address, whole } = frameworkSources[framework];
    const items = competencyItems(framework, own).map((item) => ({ code: item.code, text: competencyName(actor.locale, item), own: item.own !== null, reassessed: item.reassessed }));
    return { framework, name: competencyFrameworkNames[framework][actor.locale], source: address, whole, items, viewerCan: mayEver(actor.role, 'competencies.manage') ? ['competencies.manage'] : [] };
  });
}
