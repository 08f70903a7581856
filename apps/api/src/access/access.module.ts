import { Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { AcceptInvitation } from './accept-invitation.use-case.js';
import { AccountRepository } from './account.repository.js';
import { ActAs } from './act-as.use-case.js';
import { ConfirmPassword } from './confirm-password.use-case.js';
import { DemoSignIn } from './demo-sign-in.use-case.js';
import { EndMembership } from './end-membership.use-case.js';
import { InvitationRepository } from './invitation.repository.js';
import { InvitationResolver } from './invitation.resolver.js';
import { InviteMember } from './invite-member.use-case.js';
import { JoinSchool } from './join-school.js';
import { MembershipRepository } from './membership.repository.js';
import { NewSession } from './new-session.js';
import { OpenInvitation } from './open-invitation.js';
import { PasswordCheck } from './password-check.js';
import { Passwords } from './passwords.js';
import { PeopleRepository } from './people.repository.js';
import { PeopleResolver } from './people.resolver.js';
import { People } from './people.js';
import { SessionRepository } from './session.repository.js';
import { SessionSeen } from './session-seen.interceptor.js';
import { SignInAttemptRepository } from './sign-in-attempt.repository.js';
import { SignedInAnswer } from './signed-in-answer.js';
import { SignInResolver } from './sign-in.resolver.js';
import { SignIn } from './sign-in.use-case.js';
import { StepUp } from './step-up.js';
import { ViewerResolver } from './viewer.resolver.js';
import { ViewerOfDoor } from './viewer.js';

/** Accounts, sessions, memberships and invitations. */
@Module({
  providers: [
    SignInResolver, ViewerResolver, InvitationResolver, PeopleResolver,
    SignIn, DemoSignIn, ActAs, ConfirmPassword, StepUp, InviteMember, AcceptInvitation, EndMembership,
    ViewerOfDoor, SignedInAnswer, People, OpenInvitation, NewSession, PasswordCheck, Passwords, JoinSchool,
    AccountRepository, SessionRepository, MembershipRepository, InvitationRepository, SignInAttemptRepository, PeopleRepository,
    { provide: APP_INTERCEPTOR, useClass: SessionSeen },
  ],
  exports: [MembershipRepository, InviteMember, ConfirmPassword, StepUp],
})
export class AccessModule {}
