export { ImportFile, type ImportOutcome } from './import-file.use-case.js';
export { formatsOf, kindsBuilt, type ImportPlace, type ImportRequest, type KindBuilt } from './import-request.js';
