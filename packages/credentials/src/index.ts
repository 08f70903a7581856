export {
  credentialCodes,
  editionByCode,
  editionOn,
  findCredential,
  type Credential,
} from './credentials.js';
