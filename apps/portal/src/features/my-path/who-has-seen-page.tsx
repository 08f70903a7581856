import { useQuery } from '@apollo/client/react';
import { WhoHasSeenPageDocument, type Disclosure_LineFragment, type WhoHasSeen_StudentFragment } from '@practicum/contract/client';
import { disclosedRecordsNames, disclosureWayNames, whoHasSeen } from '@practicum/copy';
import { useCopy, useLanguage } from '../../app/language';
import { paths } from '../../app/paths';
import { QueryStates } from '../../app/query-states';
import { labelOf } from '../../field/label';
import { Answer } from '../../ui/answer';
import { formatDay, formatInstant } from '../../ui/format';
import { MainAction } from '../../ui/main-action';
import { PhonePage } from '../../ui/page';
import { Row, Rows } from '../../ui/rows';
import { Section } from '../../ui/surface';
import { ConsentAsked } from './consent-asked';
import { MyConsents } from './my-consents';
import styles from './my-path.module.css';

/** Who outside the school has my record, under which consent, and what I allow. */
export function WhoHasSeenPage() {
  const copy = useCopy(whoHasSeen);
  const { data, error, refetch } = useQuery(WhoHasSeenPageDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <PhonePage title={copy.title} line={copy.title}>
      <QueryStates data={data} error={error} onRetry={() => void refetch()}>{({ myPath }) => myPath && <Parts student={myPath.student} />}</QueryStates>
    </PhonePage>
  );
}

function Parts({ student: { id, consents, consentRequests, disclosures } }: { readonly student: WhoHasSeen_StudentFragment }) {
  const copy = useCopy(whoHasSeen);
  const { language } = useLanguage();
  const open = consentRequests.filter(({ answer }) => !answer);
  return (
    <div className={styles.path}>
      <Answer reason={copy.reason}>{disclosures.length === 0 ? copy.nobody : copy.answer(disclosures.length)}</Answer>
      {open.map((request) => <ConsentAsked key={request.id} request={request} />)}
      <Section title={copy.sendings}>
        {disclosures.length === 0 && <p className={styles.quiet}>{copy.none}</p>}
        <Rows plain label={copy.sendings}>{disclosures.map((sent) => <Sending key={sent.id} sent={sent} />)}</Rows>
        {disclosures.length > 0 && <div className={styles.more}><MainAction quiet component="a" href={paths.disclosuresFile(id, language)} download>{copy.export}</MainAction></div>}
      </Section>
      <MyConsents consents={consents} />
    </div>
  );
}

function Sending({ sent: { at, body, records, way, by, number, consent, openedAt } }: { readonly sent: Disclosure_LineFragment }) {
  const copy = useCopy(whoHasSeen);
  const { language } = useLanguage();
  const opened = openedAt.map((instant) => copy.openedAt({ at: formatInstant(instant, language) }));
  const lines = [`${labelOf(disclosedRecordsNames, records, language)} (${number})`, copy.sentBy({ way: labelOf(disclosureWayNames, way, language), by }), copy.under({ on: consent.givenAt.slice(0, 10) }), ...opened];
  return <Row title={body} detail={lines.join(' · ')} end={formatDay(at.slice(0, 10), language)} />;
}
