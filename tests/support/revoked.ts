// Taking a certificate back, as two people do it.
import { AskRevocationDocument, ConfirmRevocationDocument } from '@practicum/contract/client';
import { expectMember, type Client } from './client.js';
import { PASSWORD } from './school.js';

/** One asks with a reason, another confirms; the certificate as whoever confirmed sees it. */
export async function revoked(certificationId: string, reason: string, { asks, confirms }: { readonly asks: Client; readonly confirms: Client }) {
  expectMember((await asks.send(AskRevocationDocument, { input: { certificationId, reason } })).askRevocation, 'RevocationWaits');
  const { confirmRevocation } = await confirms.send(ConfirmRevocationDocument, { input: { certificationId, password: PASSWORD } });
  return expectMember(confirmRevocation, 'CertificationRevoked').certification;
}
