import { Button } from '@mantine/core';
import type { Site_LineFragment } from '@practicum/contract/client';
import { sitePages, siteSettingNames } from '@practicum/copy';
import { useCopy, useLanguage } from '../../app/language';
import { paths } from '../../app/paths';
import { labelOf } from '../../field/label';
import { DataGrid } from '../../ui/data-grid';
import type { GridColumn } from '../../ui/data-grid-types';
import { formatCount } from '../../ui/format';
import { Meter } from '../../ui/meter';
import { SearchBox } from '../../ui/search-box';
import { Status } from '../../ui/status';
import { AgreementStanding } from './agreement-standing';
import styles from './sites.module.css';

type Site = Site_LineFragment;
const worst = ['none', 'lapsed', 'ending', 'not-yet', 'active'];

/** Sites as lines to compare. */
export function SiteList({ sites, total, search, onSearch, onMore }: {
  readonly sites: readonly Site[];
  readonly total: number;
  readonly search: string;
  readonly onSearch: (text: string) => void;
  readonly onMore: () => void;
}) {
  const copy = useCopy(sitePages);
  const { language } = useLanguage();
  const columns: readonly GridColumn<Site>[] = [
    { key: 'name', head: copy.name, cell: ({ name }) => name, sortBy: ({ name }) => name },
    { key: 'place', head: copy.place, cell: placeOf, sortBy: placeOf },
    { key: 'setting', head: copy.setting, cell: ({ setting }) => labelOf(siteSettingNames, setting, language), sortBy: ({ setting }) => setting },
    { key: 'agreement', head: copy.agreement, cell: (site) => <Agreement site={site} />, sortBy: ({ agreementStatus, agreementEndsOn }) => `${worst.indexOf(agreementStatus)} ${agreementEndsOn ?? '9'}` },
    { key: 'placed', head: copy.placed, align: 'end', cell: (site) => <Placed site={site} />, sortBy: ({ placedCount, capacity }) => placedCount / Math.max(1, capacity), width: 170 },
  ];
  return (
    <DataGrid
      name="sites" label={copy.title} rows={sites} columns={columns} rowId={({ id }) => id} rowName={({ name }) => name} rowTo={({ id }) => paths.site(id)}
      filters={<SearchBox label={copy.search} value={search} onSearch={onSearch} />}
      phoneRow={(site) => <span className={styles.phoneLine}><strong>{site.name}</strong><span><Agreement site={site} /><Placed site={site} bare /></span></span>}
      footer={sites.length < total && <div className={styles.more}><Button variant="default" onClick={onMore}>{copy.more(total - sites.length)}</Button></div>}
    />
  );
}

function Agreement({ site: { active, agreementStatus, agreementEndsOn } }: { readonly site: Site }) {
  const copy = useCopy(sitePages);
  if (!active) return <Status kind="waived" quiet>{copy.closed}</Status>;
  return <AgreementStanding status={agreementStatus} endsOn={agreementEndsOn} />;
}

function Placed({ site: { placedCount, capacity }, bare }: { readonly site: Site; readonly bare?: boolean }) {
  const copy = useCopy(sitePages);
  const { language } = useLanguage();
  const format = (count: number) => formatCount(count, language);
  return (
    <span className={styles.placed}>
      {!bare && <Meter have={placedCount} need={capacity} width={64} format={format} />}
      <span className="num">{copy.placedOf({ placed: format(placedCount), capacity: format(capacity) })}</span>
    </span>
  );
}

const placeOf = ({ city, state }: Site): string => [city, state].filter(Boolean).join(', ');
