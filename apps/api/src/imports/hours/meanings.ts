import { createHash } from 'node:crypto';
import type { LocalDate } from '@practicum/domain';
import { dateAt } from '@practicum/domain/zoned';
import type { ImportPlace } from '../import-request.js';
import { bare } from '../reading/table.js';
import { shortened, type RowReader } from '../row-reader.js';
import { StudentsMeant } from '../students-meant.js';
import type { HoursFormat } from './hours-formats.js';
import type { KnownPlacement, KnownSite, KnownStudent } from './hours-ground.js';
import { readTimes, type MeantHours } from './meant-hours.js';
import type { SaidRow } from './said-row.js';

/** Finds out what rows of hours mean here: which student, enrollment, placement and site, and which instants. */
export class Meanings {
  private students = new StudentsMeant([]);
  private readonly sites: ReadonlyMap<string, KnownSite>;
  private readonly siteNames: ReadonlyMap<string, KnownSite>;
  private readonly times = new Map<string, number>();

  constructor(sites: readonly KnownSite[], private readonly place: ImportPlace, private readonly format: HoursFormat) {
    this.sites = new Map(sites.map((site) => [site.id, site]));
    this.siteNames = new Map(sites.map((site) => [bare(site.name), site]));
  }

  /** The students whom the next rows may mean. */
  know(students: readonly KnownStudent[]): void {
    this.students = new StudentsMeant(students);
  }

  /** What a row means; undefined, with the fault told, where it cannot be found out. */
  of(said: SaidRow, row: RowReader): MeantHours | undefined {
    const student = this.students.of(said.person, row);
    if (!student) return undefined;
    const site = this.siteOf(said, row);
    const day = said.date ?? (said.starts && 'at' in said.starts ? dateAt(said.starts.at, site?.zone ?? this.place.zone) : this.place.today);
    const placement = placementOf(student, said, site, day);
    const enrollment = student.enrollments.find(({ id }) => id === placement?.enrollmentId) ?? student.enrollments.find(({ status }) => status === 'enrolled') ?? student.enrollments[0];
    if (!enrollment) {
      row.fault(null, { code: 'STUDENT_NOT_ENROLLED', value: shortened(said.person.number || said.person.email || said.person.name) });
      return undefined;
    }
    const meantSite = placement ? this.sites.get(placement.siteId) : site;
    const zone = meantSite?.zone ?? this.place.zone;
    const times = readTimes(said, zone, row);
    if (!times) return undefined;
    return {
      clientKey: this.keyOf(said, student.id),
      studentId: student.id,
      enrollmentId: enrollment.id,
      enrollments: student.enrollments.map(({ id }) => id),
      enrolled: enrollment.status === 'enrolled',
      placement,
      siteId: meantSite?.id ?? null,
      agreements: meantSite?.agreements ?? null,
      zone,
      category: said.category,
      note: said.note,
      ...times,
    };
  }

  // A time tracker's client may be anybody; our own column of sites names one of ours.
  private siteOf(said: SaidRow, row: RowReader): KnownSite | undefined {
    if (said.site === '') return undefined;
    const site = this.siteNames.get(bare(said.site));
    if (!site && this.format === 'practicum') row.fault('site', { code: 'SITE_UNKNOWN', value: shortened(said.site) });
    return site;
  }

  // The same row always has the same key; of several rows that are alike each has its own.
  private keyOf(said: SaidRow, studentId: string): string {
    const { date, starts, ends, breakMinutes, minutes, category, site, note } = said;
    const content = createHash('sha256').update(JSON.stringify([studentId, date, starts, ends, breakMinutes, minutes, category, bare(site), note])).digest('base64url');
    const time = (this.times.get(content) ?? 0) + 1;
    this.times.set(content, time);
    return `import:${content.slice(0, 32)}:${time}`;
  }
}

// The placement at the site that is named, or the one that runs on the day; where there is only one, that one, and an exception
// will say that the day lies outside of it.
function placementOf(student: KnownStudent, { category }: SaidRow, site: KnownSite | undefined, day: LocalDate): KnownPlacement | null {
  const there = site ? student.placements.filter(({ siteId }) => siteId === site.id) : student.placements;
  if (category !== 'externship' && !site) return null;
  const running = there.filter(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn);
  const served = running.find(({ status }) => status === 'active' || status === 'confirmed' || status === 'completed') ?? running[0];
  return served ?? (there.length === 1 ? there[0] : undefined) ?? null;
}
