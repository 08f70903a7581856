import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { SitePageDocument, type SitePageQuery } from '@practicum/contract/client';
import { agreementStatusNames, placementStatusNames, sitePages, siteSettingNames } from '@practicum/copy';
import { useParams } from 'react-router';
import { useCopy, useLanguage } from '../../app/language';
import { NotFound } from '../../app/not-found';
import { paths } from '../../app/paths';
import { QueryStates } from '../../app/query-states';
import { useMayEver } from '../../app/viewer';
import { labelOf } from '../../field/label';
import { placementKind } from '../../field/standing';
import { Answer } from '../../ui/answer';
import { formatCount, formatDay } from '../../ui/format';
import type { Tone } from '../../ui/kinds';
import { Page } from '../../ui/page';
import { Refused } from '../../ui/refused';
import { Row, Rows } from '../../ui/rows';
import { Status } from '../../ui/status';
import { Card, Facts, Section } from '../../ui/surface';
import { Timeline } from '../../ui/timeline';
import { AddAgreement } from './add-agreement';
import { AddPreceptor } from './add-preceptor';
import { AgreementStanding } from './agreement-standing';
import { SitePreceptors } from './site-preceptors';
import styles from './sites.module.css';

type Site = NonNullable<SitePageQuery['site']>;
const tones: Readonly<Record<string, Tone>> = { active: 'good', ending: 'warn', lapsed: 'plain', 'not-yet': 'wait' };

/** One site: its agreements, its preceptors, and who is there. */
export function SitePage() {
  const copy = useCopy(sitePages);
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(SitePageDocument, { variables: { id } });
  const site = data?.site;
  return (
    <Page crumbs={[{ label: copy.title, to: paths.sites }, { label: site?.name ?? '' }]} rail={site && <SiteRail site={site} />}>
      <QueryStates data={data} error={error} onRetry={() => void refetch()}>
        {({ site: found }) => (found ? <SiteAnswer site={found} /> : <NotFound />)}
      </QueryStates>
    </Page>
  );
}

function SiteAnswer({ site }: { readonly site: Site }) {
  const copy = useCopy(sitePages);
  const may = useMayEver('sites.manage');
  const [opened, { open, close }] = useDisclosure();
  return (
    <>
      <Answer reason={<AgreementStanding status={site.agreementStatus} endsOn={site.agreementEndsOn} quiet={false} />}>
        {copy.siteAnswer({ name: site.name, placed: site.placedCount, capacity: site.capacity })}
      </Answer>
      <div className={styles.parts}>
        <section aria-label={copy.preceptors}>
          <div className={styles.head}><h2>{copy.preceptors}</h2><Refused reason={may ? undefined : copy.notYours}><Button variant="default" onClick={open}>{copy.addPreceptor}</Button></Refused></div>
          <SitePreceptors siteId={site.id} preceptors={site.preceptors} />
        </section>
        <Section title={copy.students}><Students placements={site.placements} /></Section>
      </div>
      <AddPreceptor siteId={site.id} opened={opened} onClose={close} />
    </>
  );
}

function Students({ placements }: Pick<Site, 'placements'>) {
  const copy = useCopy(sitePages);
  const { language } = useLanguage();
  if (placements.length === 0) return <Card padded>{copy.noStudents}</Card>;
  return (
    <Rows label={copy.students}>
      {placements.map(({ id, student, status, startsOn, endsOn, preceptor }) => {
        const dates = copy.dates({ from: formatDay(startsOn, language, 'year'), to: formatDay(endsOn, language, 'year') });
        const standing = <Status kind={placementKind(status)} quiet={status !== 'proposed'}>{labelOf(placementStatusNames, status, language)}</Status>;
        return <Row key={id} title={student.name} detail={[dates, ...(preceptor ? [copy.withPreceptor(preceptor.name)] : [])].join(' · ')} end={standing} to={paths.student(student.id)} />;
      })}
    </Rows>
  );
}

function SiteRail({ site }: { readonly site: Site }) {
  const copy = useCopy(sitePages);
  const { language } = useLanguage();
  const may = useMayEver('sites.manage');
  const [opened, { open, close }] = useDisclosure();
  const address = [site.street, site.postalCode, [site.city, site.state].filter(Boolean).join(', ')].filter(Boolean).join(', ');
  return (
    <>
      <section aria-label={copy.agreements}>
        <div className={styles.head}><h2>{copy.agreements}</h2><Refused reason={may ? undefined : copy.notYours}><Button variant="default" onClick={open}>{copy.addAgreement}</Button></Refused></div>
        {site.agreements.length === 0 && <Status kind="blocked" wrap>{copy.noAgreements}</Status>}
        <Timeline
          events={site.agreements.map(({ id, status, startsOn, endsOn, note }) => ({
            key: id, tone: tones[status] ?? 'plain', what: [labelOf(agreementStatusNames, status, language), note].filter(Boolean).join(' · '),
            when: copy.agreementDates({ from: formatDay(startsOn, language, 'year'), to: endsOn ? formatDay(endsOn, language, 'year') : undefined }),
          }))}
        />
      </section>
      <Section title={copy.facts}>
        <Facts
          facts={[
            ...(address ? [{ name: copy.address, value: address }] : []),
            { name: copy.setting, value: labelOf(siteSettingNames, site.setting, language) },
            { name: copy.takes, value: formatCount(site.capacity, language) }, { name: copy.zone, value: site.zone },
          ]}
        />
      </Section>
      <AddAgreement siteId={site.id} opened={opened} onClose={close} />
    </>
  );
}
