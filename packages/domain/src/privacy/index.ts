export { findPatientIdentifier, patientIdentifierKinds, type PatientIdentifierKind } from './no-patient-identifiers.js';
