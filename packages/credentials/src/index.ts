export {
  credentialCodes,
  editionByCode,
  editionOn,
  findCredential,
  type Credential,
  type CredentialCode,
} from './credentials.js';
