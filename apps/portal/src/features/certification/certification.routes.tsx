import type { Feature } from '../../app/feature';
import { paths, route } from '../../app/paths';

/** From a list of who is ready to a signed certificate. */
export const certificationFeature: Feature = {
  staff: [
    { path: paths.certify, lazy: async () => ({ Component: (await import('./certify-page')).CertifyPage }) },
    { path: route(paths.certifyCohort, 'cohortId'), lazy: async () => ({ Component: (await import('./certify-page')).CertifyPage }) },
    { path: paths.secondSignature, lazy: async () => ({ Component: (await import('./second-sign-page')).SecondSignPage }) },
    { path: paths.signers, lazy: async () => ({ Component: (await import('./signers-page')).SignersPage }) },
    { path: paths.signCertify, lazy: async () => ({ Component: (await import('./sign-page')).SignPage }) },
    { path: route(paths.certificate), lazy: async () => ({ Component: (await import('./certificate-page')).CertificatePage }) },
  ],
};
