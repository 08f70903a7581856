import { accepted, newPassword, normalizeEmail, refused, type AcceptRefusal, type InputRefusal, type InvitationRefusal, type Outcome } from '@practicum/domain';
import { AccountRepository } from './account.repository.js';
import { InviteMember } from './invite-member.use-case.js';
import { JoinSchool } from './join-school.js';
import { OpenInvitation } from './open-invitation.js';

/** The operator invites a person who stands beside them and types their password: invited and accepted in one go. */
export class LetIn {
  constructor(
    private readonly invite: InviteMember,
    private readonly links: OpenInvitation,
    private readonly accounts: AccountRepository,
    private readonly join: JoinSchool,
  ) {}

  /** Gives the address that signs in now. An account that is there already keeps its password. */
  async run(school: { readonly id: string; readonly name: string }, typed: { readonly email: string; readonly displayName: string }, password: string): Promise<Outcome<string, AcceptRefusal | InvitationRefusal | InputRefusal>> {
    const email = normalizeEmail(typed.email);
    const account = await this.accounts.byEmail(email);
    const chosen = account ? accepted(password) : newPassword(password, [email, typed.displayName, school.name]);
    if (!chosen.ok) return chosen;
    const invited = await this.invite.byOperator(school.id, typed);
    if (!invited.ok) return invited;
    const followed = await this.links.follow(invited.value.link.split('/').at(-1) ?? '');
    const joined = followed && (await this.join.run(followed, { displayName: typed.displayName, password: chosen.value }));
    return joined ? accepted(email) : refused({ code: 'INVITATION_NOT_OPEN' });
  }
}
