import { useMutation } from '@apollo/client/react';
import { DemoSignInDocument, type SignInPageQuery } from '@practicum/contract/client';
import { portalCopy, roleDoes, type Text } from '@practicum/copy';
import { IconCertificate, IconChevronRight, IconClipboardCheck, IconId, IconSchool, IconStethoscope, IconUser, IconUserShield } from '@tabler/icons-react';
import { useCopy, useLanguage } from '../../app/language';
import { roleName } from '../../app/role-name';
import { Status } from '../../ui/status';
import styles from './access.module.css';
import { useEnter } from './use-enter';
import { useFormAnswer } from '../../app/use-form-answer';

/** In the order in which a school is looked around: from who runs the placements to who is placed. */
const icons: Readonly<Record<string, typeof IconUser>> = {
  coordinator: IconStethoscope, 'program-director': IconCertificate, registrar: IconClipboardCheck, instructor: IconSchool, student: IconUser,
  preceptor: IconId, 'platform-admin': IconUserShield,
};

const order = Object.keys(icons);
const byOrder = (one: { readonly role: string }, other: { readonly role: string }): number => order.indexOf(one.role) - order.indexOf(other.role);

/** One press signs in as somebody of the demo school. */
export function DemoRoles({ roles }: { readonly roles: SignInPageQuery['demoRoles'] }) {
  const copy = useCopy(portalCopy);
  const { language } = useLanguage();
  const enter = useEnter();
  const [demoSignIn] = useMutation(DemoSignInDocument);
  const { busy, said, send } = useFormAnswer(() => undefined, []);
  const signInAs = (role: string) => send(
    async () => (await demoSignIn({ variables: { role } })).data?.demoSignIn,
    async ({ viewer }) => enter(viewer),
  );
  const does: Readonly<Record<string, Text>> = roleDoes;
  return (
    <>
      <Status kind="open" chip>{copy.signIn.demoBadge}</Status>
      <h2>{copy.signIn.demoTitle}</h2>
      <p>{copy.signIn.demoNote}</p>
      <ul className={styles.roles}>
        {roles.toSorted(byOrder).map(({ role, displayName }) => {
          const Icon = icons[role] ?? IconUser;
          return (
            <li key={role}>
              <button type="button" aria-disabled={busy || undefined} onClick={() => { if (!busy) void signInAs(role); }}>
                <Icon size={20} stroke={1.7} aria-hidden />
                <span><b>{roleName(role, language)}</b><small>{[displayName, does[role]?.[language]].filter(Boolean).join(' · ')}</small></span>
                <IconChevronRight size={18} aria-hidden />
              </button>
            </li>
          );
        })}
      </ul>
      {said && <div role="alert"><Status kind="blocked" wrap>{said}</Status></div>}
      <p className={styles.small}>{copy.signIn.verifyNote}</p>
    </>
  );
}
