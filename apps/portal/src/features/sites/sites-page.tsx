import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { SitesDocument, type Site_LineFragment } from '@practicum/contract/client';
import { sitePages } from '@practicum/copy';
import { Link, useSearchParams } from 'react-router';
import { useCopy } from '../../app/language';
import { paths } from '../../app/paths';
import { QueryStates } from '../../app/query-states';
import { useMayEver } from '../../app/viewer';
import { Answer } from '../../ui/answer';
import { Page } from '../../ui/page';
import { Refused } from '../../ui/refused';
import { Empty } from '../../ui/states';
import { AddSite } from './add-site';
import { SiteList } from './site-list';

const AT_ONCE = 60;

/** Every site: its agreement, and how full it is. */
export function SitesPage() {
  const copy = useCopy(sitePages);
  const [address, setAddress] = useSearchParams();
  const search = address.get('search') ?? '';
  const { data, previousData, error, refetch, fetchMore } = useQuery(SitesDocument, { variables: { first: AT_ONCE, ...(search ? { search } : {}) } });
  const [adding, add] = useDisclosure();
  const maySave = useMayEver('sites.manage');
  const mayImport = useMayEver('imports.run');
  const found = data ?? previousData;
  const button = <Refused reason={maySave ? undefined : copy.notYours}><Button onClick={add.open}>{copy.add}</Button></Refused>;
  const empty = found && !search && found.sites.totalCount === 0;
  const seek = (text: string) => setAddress(text ? { search: text } : {}, { replace: true, preventScrollReset: true });
  const more = () => void fetchMore({ variables: { after: found?.sites.pageInfo.endCursor ?? null } });
  return (
    <Page crumbs={[{ label: copy.title }]} actions={found && !empty && button}>
      <QueryStates data={found} error={error} onRetry={() => void refetch()}>
        {({ sites: { edges, totalCount } }) => {
          if (empty) return <Empty title={copy.none} columns={[copy.name, copy.agreement, copy.placed]} action={button} link={mayImport && <Link to={paths.imports}>{copy.toImports}</Link>}>{copy.noneText}</Empty>;
          const sites = edges.map(({ node }) => node);
          return <><SitesAnswer sites={sites} total={totalCount} search={search} /><SiteList sites={sites} total={totalCount} search={search} onSearch={seek} onMore={more} /></>;
        }}
      </QueryStates>
      <AddSite opened={adding} onClose={add.close} />
    </Page>
  );
}

function SitesAnswer({ sites, total, search }: { readonly sites: readonly Site_LineFragment[]; readonly total: number; readonly search: string }) {
  const copy = useCopy(sitePages);
  const whole = sites.length === total;
  const placed = sites.reduce((sum, { placedCount }) => sum + placedCount, 0);
  const without = sites.filter(({ agreementStatus }) => ['lapsed', 'none', 'not-yet'].includes(agreementStatus)).length;
  const ending = sites.filter(({ agreementStatus }) => agreementStatus === 'ending').length;
  // Figures of a whole are told where the whole is on the page.
  if (search) return <Answer>{copy.found(total)}</Answer>;
  if (!whole) return <Answer>{copy.count(total)}</Answer>;
  return <Answer reason={copy.agreementsReason({ ending, without })}>{copy.answer({ placed, sites: sites.filter(({ placedCount }) => placedCount > 0).length })}</Answer>;
}
