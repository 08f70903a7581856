import { paths, route } from '../../app/paths';
import type { Feature } from '../../app/feature';

/** Signing in and accepting an invitation: open to everyone. */
export const accessFeature: Feature = {
  open: [
    { path: paths.signIn, lazy: async () => ({ Component: (await import('./sign-in-page')).SignInPage }) },
    { path: route(paths.invitation, 'token'), lazy: async () => ({ Component: (await import('./invitation-page')).InvitationPage }) },
  ],
};
