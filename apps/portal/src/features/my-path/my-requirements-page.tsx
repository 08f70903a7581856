import { useQuery } from '@apollo/client/react';
import { MyRequirementsPageDocument, type MyRequirementsPageQuery, type Proof_CredentialFragment } from '@practicum/contract/client';
import { heldResultCard, myPathPage, myRequirementsPage, shortBody, standingCopy, type Told } from '@practicum/copy';
import { lazy, Suspense } from 'react';
import { useSearchParams } from 'react-router';
import { useCopy, useLanguage } from '../../app/language';
import { paths } from '../../app/paths';
import { QueryStates } from '../../app/query-states';
import { verdictWords } from '../../field/finding-words';
import { HeldResultBand } from '../../field/held-result-band';
import { verdictKind } from '../../field/standing';
import { Answer } from '../../ui/answer';
import { PhonePage } from '../../ui/page';
import { Row, Rows } from '../../ui/rows';
import { Empty } from '../../ui/states';
import { Status } from '../../ui/status';
import { Band } from '../../ui/verdict';
import { MyProof } from './my-proof';
import styles from './my-path.module.css';

type Path = NonNullable<MyRequirementsPageQuery['myPath']>;
type Words = Told<typeof myRequirementsPage>;

// The rules come along only for those who look here.
const MyWhatIf = lazy(async () => ({ default: (await import('./my-what-if')).MyWhatIf }));

/** Can I sit the exam? If not, what is open, and what I do about it. */
export function MyRequirementsPage() {
  const copy = useCopy(myRequirementsPage);
  const path = useCopy(myPathPage);
  const [address] = useSearchParams();
  const credential = address.get('credential');
  const { data, error, refetch } = useQuery(MyRequirementsPageDocument, { variables: { credential }, fetchPolicy: 'cache-and-network' });
  return (
    <PhonePage title={copy.title} line={copy.title} back={{ to: paths.myPath, label: path.title }}>
      <QueryStates data={data} error={error} onRetry={() => void refetch()} rows={6}>
        {({ myPath }) => (myPath ? <Asked path={myPath} /> : <Empty title={path.none}>{path.noneText}</Empty>)}
      </QueryStates>
    </PhonePage>
  );
}

function Asked({ path: { enrollment, eligibility } }: { readonly path: Path }) {
  const copy = useCopy(myRequirementsPage);
  const card = useCopy(heldResultCard);
  const path = useCopy(myPathPage);
  const [asked] = enrollment.asked;
  if (!asked) return <Empty title={copy.nobody}>{copy.nobodyText}</Empty>;
  const { credential, credentialName: name, body, edition, editionConfirmed, routes } = asked;
  return (
    <>
      <Answer reason={copy.rules({ name, body: shortBody(body), edition })}>{answerOf(asked, copy)}</Answer>
      <div className={styles.path}>
        {!editionConfirmed && <Band kind="ends">{path.draftRules}</Band>}
        {enrollment.heldResults.filter((held) => held.credential === credential).map((held) => <HeldResultBand key={held.id} held={held}><p>{card.forYou}</p></HeldResultBand>)}
        {routes[0] && <MyProof route={routes[0]} />}
        {enrollment.hours.neededMinutes > 0 && <Suspense><MyWhatIf enrollmentId={enrollment.id} credential={credential} /></Suspense>}
        <Others all={eligibility} shown={credential} />
        <OtherRoutes routes={routes.slice(1)} />
      </div>
    </>
  );
}

function answerOf({ verdict, eligibleOn, routes }: Proof_CredentialFragment, copy: Words): string {
  const settled = ['met', 'waived', 'expires'];
  const open = routes[0]?.findings.filter(({ path, status, gates }) => path.split('/').length === 2 && !settled.includes(status) && !gates).length ?? 0;
  if (verdict === 'eligible') return copy.yes;
  if (verdict === 'closed') return copy.closed;
  if (verdict === 'needs-person') return copy.person;
  return eligibleOn ? copy.on(eligibleOn) : copy.notYet(open);
}

/** How the other exams of the program stand. */
function Others({ all, shown }: { readonly all: readonly Proof_CredentialFragment[]; readonly shown: string }) {
  const copy = useCopy(myRequirementsPage);
  const standing = useCopy(standingCopy);
  const { language } = useLanguage();
  const others = all.filter(({ credential }) => credential !== shown);
  if (others.length === 0) return null;
  return (
    <Rows plain>
      {others.map(({ credential, verdict, eligibleOn }) => (
        <Row
          key={credential} title={copy.also(credential)} to={`${paths.myRequirements}?credential=${credential}`}
          detail={<Status kind={verdict === 'not-yet' && eligibleOn ? 'projected' : verdictKind(verdict)}>{verdictWords(verdict, eligibleOn, standing, language)}</Status>}
        />
      ))}
    </Rows>
  );
}

function OtherRoutes({ routes }: { readonly routes: Proof_CredentialFragment['routes'] }) {
  const copy = useCopy(myRequirementsPage);
  const standing = useCopy(standingCopy);
  const { language } = useLanguage();
  if (routes.length === 0) return null;
  return (
    <section>
      <h2 className={styles.heading}>{copy.otherRoutes}</h2>
      {routes.map((route) => (
        <details key={route.route} className={styles.route}>
          <summary>{route.name}<Status kind={verdictKind(route.verdict)} quiet>{verdictWords(route.verdict, null, standing, language)}</Status></summary>
          <MyProof route={route} />
        </details>
      ))}
    </section>
  );
}
