import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { InviteMemberDocument, type Site_PeopleFragment } from '@practicum/contract/client';
import { portalCopy, sitePages, supervisorQualificationNames } from '@practicum/copy';
import { useState } from 'react';
import { useCopy, useLanguage } from '../../app/language';
import { useMayEver } from '../../app/viewer';
import { labelOf } from '../../field/label';
import { formatDay } from '../../ui/format';
import { Refused } from '../../ui/refused';
import { ShownOnce } from '../../ui/shown-once';
import { Status } from '../../ui/status';
import { Card } from '../../ui/surface';
import styles from './sites.module.css';

type Preceptor = Site_PeopleFragment['preceptors'][number];

/** Who supervises at the site, and who of them cannot sign in yet. */
export function SitePreceptors({ siteId, preceptors }: { readonly siteId: string; readonly preceptors: readonly Preceptor[] }) {
  const copy = useCopy(sitePages);
  if (preceptors.length === 0) return <Card padded>{copy.noPreceptors}</Card>;
  return <Card><ul className={styles.people}>{preceptors.map((preceptor) => <PreceptorLine key={preceptor.id} siteId={siteId} preceptor={preceptor} />)}</ul></Card>;
}

function PreceptorLine({ siteId, preceptor }: { readonly siteId: string; readonly preceptor: Preceptor }) {
  const copy = useCopy(sitePages);
  const { language } = useLanguage();
  const [invitation, setInvitation] = useState<{ readonly link: string; readonly expiresAt: string }>();
  const { name, email, qualification, licence, active, hasAccount } = preceptor;
  const about = [qualification && labelOf(supervisorQualificationNames, qualification, language), licence && copy.licenceOf(licence), email].filter(Boolean).join(' · ');
  return (
    <li>
      <div className={styles.line}>
        <div><strong>{name}</strong>{about && <small>{about}</small>}</div>
        {!active && <Status kind="waived" quiet>{copy.inactive}</Status>}
        {active && hasAccount && <Status kind="done" quiet>{copy.hasAccount}</Status>}
        {active && !hasAccount && !invitation && <Invite siteId={siteId} name={name} email={email} onInvited={setInvitation} />}
      </div>
      {invitation && <div className={styles.link}><ShownOnce label={copy.link(name)} text={invitation.link}>{copy.linkNote(formatDay(invitation.expiresAt.slice(0, 10), language, 'full'))}</ShownOnce></div>}
    </li>
  );
}

function Invite({ siteId, name, email, onInvited }: {
  readonly siteId: string;
  readonly name: string;
  readonly email: string | null | undefined;
  readonly onInvited: (invitation: { readonly link: string; readonly expiresAt: string }) => void;
}) {
  const copy = useCopy(sitePages);
  const failed = useCopy(portalCopy).failed;
  const may = useMayEver('people.invite');
  const [invite, { loading }] = useMutation(InviteMemberDocument);
  const [said, say] = useState<string>();
  const act = async () => {
    const input = { email: email ?? '', displayName: name, role: 'preceptor', siteId };
    const answer = (await invite({ variables: { input } }).catch(() => undefined))?.data?.inviteMember;
    if (answer?.__typename === 'MemberInvited') onInvited(answer);
    else say(answer?.refusals.map(({ message }) => message).join(' ') ?? failed.partly);
  };
  const reason = !may ? copy.inviteNotYours : email ? undefined : copy.noEmail;
  return (
    <>
      {said && <span role="alert"><Status kind="blocked" wrap>{said}</Status></span>}
      <Refused reason={reason}><Button variant="default" loading={loading} aria-label={copy.inviteOf(name)} onClick={() => void act()}>{copy.invite}</Button></Refused>
    </>
  );
}
