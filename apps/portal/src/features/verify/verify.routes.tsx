import type { Feature } from '../../app/feature';
import { paths, route } from '../../app/paths';

/** Anybody may ask whether a certificate is genuine. */
export const verifyFeature: Feature = {
  open: [
    { path: paths.verify, lazy: async () => ({ Component: (await import('./verify-page')).VerifyPage }) },
    { path: paths.verifyFile, lazy: async () => ({ Component: (await import('./verify-file-page')).VerifyFilePage }) },
    { path: route(paths.verifyCertificate, 'number'), lazy: async () => ({ Component: (await import('./verify-certificate-page')).VerifyCertificatePage }) },
    { path: route(paths.shared, 'token'), lazy: async () => ({ Component: (await import('./shared-records-page')).SharedRecordsPage }) },
  ],
};
